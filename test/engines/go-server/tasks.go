package main

import (
	"encoding/json"
	"net/http"
	"time"
)

// A task stays after its end, so that its variables can be read.
type task struct {
	lock        lock
	isEnded     bool
	isResumable bool
	variables   map[string]variable
}

type variable struct {
	Value json.RawMessage `json:"value"`
	Type  string          `json:"type,omitempty"`
}

// What a worker says. Lock, extend and complete each use a part of it. Durations are in milliseconds.
type taskCall struct {
	WorkerID     string
	LockDuration int64
	NewDuration  int64
	Variables    map[string]variable
}

func (s *server) onTask(act func(*task, taskCall, time.Time) *refusal) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var call taskCall
		if err := readJSON(w, r, &call); err != nil {
			invalid("The body is not as it must be: " + err.Error()).writeAsTask(w)
			return
		}
		if refused := s.carryOut(r.PathValue("id"), call, act); refused != nil {
			refused.writeAsTask(w)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *server) carryOut(id string, call taskCall, act func(*task, taskCall, time.Time) *refusal) *refusal {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := s.tasks[id]
	if found == nil || found.isEnded {
		return &refusal{http.StatusNotFound, "RestException", "There is no task " + id + "."}
	}
	if call.WorkerID == "" {
		return invalid("workerId is missing.")
	}
	return act(found, call, s.clock.now())
}

// A free task is locked by anyone. A locked one only by its holder, whose duration starts anew.
func (t *task) acquire(call taskCall, now time.Time) *refusal {
	if call.LockDuration < 1 {
		return invalid("lockDuration must be a number of milliseconds above 0.")
	}
	if t.lock.isHeld(now) && t.lock.holder != call.WorkerID {
		return invalid("The task is locked by another worker.")
	}
	t.lock = lock{call.WorkerID, now.Add(milliseconds(call.LockDuration))}
	return nil
}

// The new duration replaces what is left of the lock.
func (t *task) extend(call taskCall, now time.Time) *refusal {
	if call.NewDuration < 1 {
		return invalid("newDuration must be a number of milliseconds above 0.")
	}
	if !t.lock.isHeldBy(call.WorkerID, now) {
		return invalid("The task is not locked by this worker.")
	}
	t.lock = lock{call.WorkerID, now.Add(milliseconds(call.NewDuration))}
	return nil
}

// Who locked the task most recently may complete it, even when time has taken the lock since.
func (t *task) complete(call taskCall, _ time.Time) *refusal {
	if t.lock.holder != call.WorkerID {
		return invalid("The most recent lock of the task is not this worker's.")
	}
	if !t.isResumable {
		return &refusal{http.StatusInternalServerError, "ProcessEngineException", "The process cannot go on."}
	}
	for name, value := range call.Variables {
		t.variables[name] = value
	}
	t.isEnded = true
	return nil
}

func invalid(message string) *refusal {
	return &refusal{http.StatusBadRequest, "InvalidRequestException", message}
}
