package main

import (
	"maps"
	"net/http"
)

// What a test asks for, and with what. Each state uses a part of the params.
type stateCall struct {
	State  string
	Params struct {
		ID        string
		QueueID   string
		ClientKey string
		LockSecs  float64
		AdvanceMs float64
	}
}

func (s *server) setState(w http.ResponseWriter, r *http.Request) {
	var call stateCall
	if err := readJSON(w, r, &call); err != nil {
		invalid("The body is not as it must be: " + err.Error()).writeAsTask(w)
		return
	}
	s.mu.Lock()
	answer := s.stateOf(call)
	s.mu.Unlock()
	if answer == nil {
		(&refusal{http.StatusNotImplemented, "NoSuchState", "There is no state " + call.State + "."}).writeAsTask(w)
		return
	}
	write(w, http.StatusOK, answer)
}

// Nil where there is no such state. The caller holds the mutex.
func (s *server) stateOf(call stateCall) any {
	params := call.Params
	switch call.State {
	case "external task":
		return s.addTask(task{isResumable: true})
	case "cancelled external task":
		return s.addTask(task{isResumable: true, isEnded: true})
	case "unresumable external task":
		return s.addTask(task{})
	case "completed variables":
		if found := s.tasks[params.ID]; found != nil {
			return map[string]any{"variables": maps.Clone(found.variables)}
		}
	case "locked request":
		ref, middle := s.addQueue()
		middle.give(params.ClientKey, s.clock.now().Add(seconds(params.LockSecs)), false)
		return ref
	case "unlocked request":
		ref, _ := s.addQueue()
		return ref
	case "queue order":
		return map[string]any{"requestIds": s.queues[params.QueueID].available(s.clock.now())}
	case "token":
		return map[string]string{"token": token}
	case "forbidden token":
		return map[string]string{"token": forbiddenToken}
	case "rate-limited token":
		return map[string]string{"token": rateLimitedToken}
	case "clock":
		s.clock.advance(seconds(params.AdvanceMs / 1000))
		return struct{}{}
	}
	return nil
}

func (s *server) addTask(added task) any {
	id := s.newID("task")
	added.variables = map[string]variable{}
	s.tasks[id] = &added
	return map[string]string{"id": id}
}

// A queue of three available requests, of which the middle one is what the test is about.
func (s *server) addQueue() (ref any, middle *request) {
	queueID := s.newID("queue")
	for range 3 {
		added := &request{id: s.newID("request"), place: s.clock.now().UnixMilli()}
		s.queues[queueID] = append(s.queues[queueID], added)
	}
	middle = s.queues[queueID][1]
	return map[string]string{"queueId": queueID, "requestId": middle.id}, middle
}
