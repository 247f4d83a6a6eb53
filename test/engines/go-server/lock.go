package main

import "time"

// A lock says who may work, and until when. The zero lock is nobody's.
type lock struct {
	holder  string
	expires time.Time
}

// A lock is free at the very instant at which it expires.
func (l lock) isHeld(now time.Time) bool {
	return now.Before(l.expires)
}

func (l lock) isHeldBy(holder string, now time.Time) bool {
	return l.isHeld(now) && l.holder == holder
}

// A clock is the machine's, until a test moves it. From then on it stands still unless it is moved: tests go
// to the last millisecond of a lock, and must find it there.
type clock struct {
	moved time.Time
}

func (c *clock) now() time.Time {
	if c.moved.IsZero() {
		return time.Now()
	}
	return c.moved
}

func (c *clock) advance(by time.Duration) {
	c.moved = c.now().Add(by)
}

// No duration is longer: some 139 years, which time.Duration can still carry.
const longestMs = 1 << 42

func milliseconds(count int64) time.Duration {
	return time.Duration(min(count, longestMs)) * time.Millisecond
}

func seconds(count float64) time.Duration {
	return time.Duration(count * float64(time.Second))
}
