// Judges histories with Porcupine, and says how long it took.
//
// It is given files in Lockproof's format (src/contract/history/history-file.ts), and prints a line of JSON
// for each: {"verdict": "ok" | "illegal" | "unknown", "seconds": …}. Reading a file is not counted. Time is
// not looked at: locks are taken to be so long that none lapses.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"time"

	"github.com/anishathalye/porcupine"
)

type object struct {
	ID          string `json:"id"`
	Kind        string `json:"kind"`
	IsActive    bool   `json:"isActive"`
	IsResumable bool   `json:"isResumable"`
	Lock        *struct {
		Holder string `json:"holder"`
	} `json:"lock"`
}

type operation struct {
	Process string `json:"process"`
	Object  string `json:"object"`
	Call    struct {
		Kind      string `json:"kind"`
		Worker    string `json:"worker"`
		ClientKey string `json:"clientKey"`
	} `json:"call"`
	CallMs   float64  `json:"callMs"`
	ReturnMs *float64 `json:"returnMs"`
	Outcome  string   `json:"outcome"`
}

type history struct {
	Objects    []object    `json:"objects"`
	Operations []operation `json:"operations"`
}

// A lock as the model has it. Nobody holds it while holder is empty.
type state struct {
	isActive    bool
	isResumable bool
	holder      string
}

// What an operation was told: done, refused, missing, or info where nobody knows.
type input struct {
	object int
	kind   string
	who    string
}

func step(before state, in input) (string, state) {
	if !before.isActive {
		return "missing", before
	}
	isHolder := before.holder == in.who
	switch in.kind {
	case "acquire":
		if before.holder != "" && !isHolder {
			return "refused", before
		}
		before.holder = in.who
	case "extend", "prolong":
		if !isHolder {
			return "refused", before
		}
	case "complete":
		if !isHolder {
			return "refused", before
		}
		if !before.isResumable {
			return "failed", before
		}
		before.isActive = false
	}
	return "done", before
}

func modelOf(objects []object) porcupine.Model {
	starts := make([]state, len(objects))
	for at, o := range objects {
		isTask := o.Kind == "task"
		starts[at] = state{isActive: !isTask || o.IsActive, isResumable: !isTask || o.IsResumable}
		if o.Lock != nil {
			starts[at].holder = o.Lock.Holder
		}
	}
	// Porcupine's Init knows no partition, so the first step on an object finds out where it starts.
	type placed struct {
		isKnown bool
		lock    state
	}
	return porcupine.Model{
		Partition: func(all []porcupine.Operation) [][]porcupine.Operation {
			parts := make([][]porcupine.Operation, len(objects))
			for _, op := range all {
				at := op.Input.(input).object
				parts[at] = append(parts[at], op)
			}
			return parts
		},
		Init: func() interface{} { return placed{} },
		Step: func(before, in, out interface{}) (bool, interface{}) {
			now := before.(placed)
			if !now.isKnown {
				now = placed{true, starts[in.(input).object]}
			}
			outcome, after := step(now.lock, in.(input))
			told := out.(string)
			return told == "info" || told == outcome, placed{true, after}
		},
	}
}

func readHistory(file string) (porcupine.Model, []porcupine.Operation, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return porcupine.Model{}, nil, err
	}
	var read history
	if err := json.Unmarshal(text, &read); err != nil {
		return porcupine.Model{}, nil, fmt.Errorf("%s: %w", file, err)
	}
	places := make(map[string]int)
	for at, o := range read.Objects {
		places[o.ID] = at
	}
	processes := make(map[string]int)
	var operations []porcupine.Operation
	for _, o := range read.Operations {
		// A call that failed has changed nothing, as the pages promise.
		if o.Outcome == "failed" {
			continue
		}
		if _, isKnown := processes[o.Process]; !isKnown {
			processes[o.Process] = len(processes)
		}
		returnNs := int64(math.MaxInt64)
		if o.ReturnMs != nil {
			returnNs = nanoseconds(*o.ReturnMs)
		}
		operations = append(operations, porcupine.Operation{
			ClientId: processes[o.Process],
			Input:    input{places[o.Object], o.Call.Kind, o.Call.Worker + o.Call.ClientKey},
			Call:     nanoseconds(o.CallMs),
			Output:   o.Outcome,
			Return:   returnNs,
		})
	}
	return modelOf(read.Objects), operations, nil
}

func nanoseconds(ms float64) int64 {
	return int64(math.Round(ms * 1e6))
}

func main() {
	words := map[porcupine.CheckResult]string{
		porcupine.Ok: "ok", porcupine.Illegal: "illegal", porcupine.Unknown: "unknown",
	}
	for _, file := range os.Args[1:] {
		model, operations, err := readHistory(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		start := time.Now()
		verdict := porcupine.CheckOperationsTimeout(model, operations, time.Minute)
		seconds := time.Since(start).Seconds()
		fmt.Printf("{\"verdict\": %q, \"seconds\": %g}\n", words[verdict], seconds)
	}
}
