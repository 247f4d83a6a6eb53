// Command go-server is a lock server of one's own: external tasks that workers lock, extend and complete,
// and requests of queues whose locks are prolonged. It is written from the public pages of the four
// endpoints, with nothing but the standard library.
//
// POST /states is for tests alone: it brings the server into the state that a test asks for.
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"sync"
	"time"
)

// A server holds everything in memory. One mutex guards it all, so each call is carried out as a whole.
type server struct {
	mu     sync.Mutex
	clock  clock
	lastID int
	tasks  map[string]*task
	queues map[string]queue
}

func main() {
	address := flag.String("listen", "127.0.0.1:8080", "the address to listen on; port 0 takes a free one")
	flag.Parse()
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("Listening on http://%s\n", listener.Addr())
	log.Fatal((&http.Server{Handler: newServer().routes(), ReadTimeout: 10 * time.Second}).Serve(listener))
}

func newServer() *server {
	return &server{tasks: map[string]*task{}, queues: map[string]queue{}}
}

func (s *server) routes() http.Handler {
	const prolong = "/v2/request-queues/{queueId}/requests/{requestId}/lock"
	mux := http.NewServeMux()
	mux.Handle("POST /external-task/{id}/lock", s.onTask((*task).acquire))
	mux.Handle("POST /external-task/{id}/extendLock", s.onTask((*task).extend))
	mux.Handle("POST /external-task/{id}/complete", s.onTask((*task).complete))
	mux.HandleFunc("PUT "+prolong, s.prolong)
	mux.HandleFunc(prolong, refuseMethod)
	mux.HandleFunc("POST /states", s.setState)
	return s.dated(mux)
}

// Each answer carries the server's own time, which tests need to judge lockExpiresAt by.
func (s *server) dated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		now := s.clock.now()
		s.mu.Unlock()
		w.Header().Set("Date", now.UTC().Format(http.TimeFormat))
		next.ServeHTTP(w, r)
	})
}

// Ids are made in order. The caller holds the mutex.
func (s *server) newID(kind string) string {
	s.lastID++
	return fmt.Sprintf("%s-%d", kind, s.lastID)
}
