/** When the page first saw each lock: the emulator tells only when it ends, so there a bar is full. */

const seen = new Map<string, number>();

/** How many locks are remembered: a few pages of a list. */
const seenMax = 2_000;

/** The instant at which this lock was first seen. Another holder or end is another lock. */
export function firstSeen(
  { subject, holder, expiresAt }: { subject: string; holder: string; expiresAt: string },
  nowMs: number,
): number {
  const key = JSON.stringify([subject, holder, expiresAt]);
  const atMs = seen.get(key) ?? nowMs;
  if (seen.size >= seenMax && !seen.has(key)) seen.delete(seen.keys().next().value!);
  seen.set(key, atMs);
  return atMs;
}
