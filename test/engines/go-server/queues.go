package main

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Requests in the order in which they were added.
type queue []*request

// A request has its place by an instant: of its addition, or of the end of its lock. At the head it is the
// negative of that instant.
type request struct {
	id    string
	lock  lock
	place int64
}

const (
	token            = "a-token"
	forbiddenToken   = "a-token-without-permission"
	rateLimitedToken = "a-token-over-its-limit"
)

// What valid tokens are refused with.
var refusals = map[string]*refusal{
	forbiddenToken:   {http.StatusForbidden, "permission-denied", "The token does not permit this."},
	rateLimitedToken: {http.StatusTooManyRequests, "rate-limit-exceeded", "You have exceeded the rate limit."},
}

func (s *server) prolong(w http.ResponseWriter, r *http.Request) {
	expires, refused := s.prolongLock(r)
	if refused != nil {
		refused.writeAsRequest(w)
		return
	}
	write(w, http.StatusOK, map[string]any{"data": map[string]any{"lockExpiresAt": expires.UTC()}})
}

func (s *server) prolongLock(r *http.Request) (time.Time, *refusal) {
	query := r.URL.Query()
	if refused := refusals[tokenOf(r)]; refused != nil {
		return time.Time{}, refused
	}
	if tokenOf(r) != token {
		return time.Time{}, &refusal{http.StatusUnauthorized, "token-not-valid", "The token is missing, or not valid."}
	}
	lockSecs, err := strconv.ParseFloat(query.Get("lockSecs"), 64)
	if err != nil || !(lockSecs > 0 && lockSecs <= longestMs/1000) {
		return time.Time{}, invalidInput("lockSecs must be a number of seconds above 0.")
	}
	clientKey := query.Get("clientKey")
	if length := utf8.RuneCountInString(clientKey); query.Has("clientKey") && (length < 1 || length > 32) {
		return time.Time{}, invalidInput("clientKey must be between 1 and 32 characters long.")
	}
	isForefront := query.Get("forefront") == "true" || query.Get("forefront") == "1"

	s.mu.Lock()
	defer s.mu.Unlock()
	found := s.queues[r.PathValue("queueId")].find(r.PathValue("requestId"))
	if found == nil {
		return time.Time{}, &refusal{http.StatusNotFound, "record-not-found", "The queue or the request was not found."}
	}
	now := s.clock.now()
	if !found.lock.isHeldBy(clientKey, now) {
		return time.Time{}, invalidInput("The request is not locked by this client.")
	}
	found.give(clientKey, now.Add(seconds(lockSecs)), isForefront)
	return found.lock.expires, nil
}

// The token of the header, else that of the address.
func tokenOf(r *http.Request) string {
	if bearer, isBearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); isBearer {
		return bearer
	}
	return r.URL.Query().Get("token")
}

// Nil where the queue holds no such request.
func (q queue) find(id string) *request {
	for _, each := range q {
		if each.id == id {
			return each
		}
	}
	return nil
}

func (r *request) give(clientKey string, expires time.Time, isForefront bool) {
	r.lock = lock{clientKey, expires}
	r.place = expires.UnixMilli()
	if isForefront {
		r.place = -r.place
	}
}

// The ids of the requests that nobody holds, head first.
func (q queue) available(now time.Time) []string {
	sorted := slices.Clone(q)
	slices.SortStableFunc(sorted, func(a, b *request) int { return cmp.Compare(a.place, b.place) })
	ids := []string{}
	for _, each := range sorted {
		if !each.lock.isHeld(now) {
			ids = append(ids, each.id)
		}
	}
	return ids
}

func refuseMethod(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Allow", "PUT")
	(&refusal{http.StatusMethodNotAllowed, "method-not-allowed", "Only PUT prolongs a lock."}).writeAsRequest(w)
}

func invalidInput(message string) *refusal {
	return &refusal{http.StatusBadRequest, "invalid-input", message}
}
