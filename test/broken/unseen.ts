/** Flaws that the suite cannot see yet. Whoever makes it see one is told to take it off the list. */

/** By name of the flaw: what its case would have to do. */
export const unseen: Readonly<Record<string, string>> = {
  'a refused lock halves the time that is left to the holder':
    'look again shortly before the lock lapses',
  'a negative lock duration is refused, and the worker counts as the one who locked last':
    'let the worker complete after the refusal',
  'locking again counts from when the worker first locked': 'let time pass between the two locks',
  'an extension counts from when the worker locked': 'let time pass between lock and extension',
  'an extension that is refused to another halves the time that is left':
    'look again shortly before the lock lapses',
  'a negative new duration is refused, and lengthens the lock all the same':
    'look again after the lock has lapsed',
  'a negative new duration is refused, and taken without its sign all the same':
    'look again after the lock has lapsed, with a negative duration that is longer',
  'a stranger completes a task whose lock has lapsed': 'let a stranger complete after the lapse',
  'a refused completion doubles the time that is left to the holder':
    'look again after the lock has lapsed',
  'a refused completion halves the time that is left to the holder':
    'look again shortly before the lock lapses',
  'a failed completion doubles the time that is left to the holder':
    'look again after the lock has lapsed',
  'a failed completion halves the time that is left to the holder':
    'look again shortly before the lock lapses',
  'a refused client halves the time that is left to the holder':
    'look again shortly before the lock lapses',
  'a refused client moves the request to the head': 'compare the place in the queue',
  'a prolonged lock counts from when the client first prolonged it':
    'let time pass between two prolongations',
  'lockSecs is rounded to whole seconds': 'prolong by less than half a second more',
  'lockSecs is rounded up to whole seconds': 'prolong twice within one second',
  'a client key is cut to 32 characters': 'let the holder be the first 32 of the 33 characters',
  'a call is refused for its token, and carried out all the same':
    'look again after the lock has lapsed',
  'those that lose the race for a completion set their variables all the same':
    'send other variables with each completion',
  'a worker whose lock has lapsed completes while another locks':
    'let one complete and another lock at once',
};

/** Flaws that show only on a clock that can be moved: really waiting is not as exact. */
export const unseenWithoutClock: readonly string[] = [
  'a lock lapses a millisecond early',
  'a lock lapses at half of its time',
];
