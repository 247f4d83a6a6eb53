package main

import (
	"encoding/json"
	"io"
	"net/http"
)

const bodyLimit = 1 << 20

// A refusal is an answer that says no. Whoever refuses has changed nothing.
type refusal struct {
	status  int
	kind    string
	message string
}

func write(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}

// Errors about tasks are {type, message}.
func (r *refusal) writeAsTask(w http.ResponseWriter) {
	write(w, r.status, map[string]string{"type": r.kind, "message": r.message})
}

// Errors about requests are {error: {type, message}}.
func (r *refusal) writeAsRequest(w http.ResponseWriter) {
	write(w, r.status, map[string]any{"error": map[string]string{"type": r.kind, "message": r.message}})
}

func readJSON(w http.ResponseWriter, r *http.Request, into any) error {
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}
