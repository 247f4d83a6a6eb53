/** Puts the time of the emulator into the `Date` of an answer. */
export function date(response: Response, nowMs: number): Response {
  response.headers.set('date', httpDate(nowMs));
  return response;
}

/** A 204 with the time of the emulator. It is made with it: to set a header afterwards slows an answer down. */
export function noContent(nowMs: number): Response {
  return new Response(null, { status: 204, headers: { date: httpDate(nowMs) } });
}

let lastSecond = -1;
let lastDate = '';

/**
 * The emulator's own time as an HTTP-date (RFC 9110, section 6.6.1). Callers need it to judge an instant
 * such as `lockExpiresAt` when the clock is manual. Remembered, since most calls share their second.
 */
function httpDate(nowMs: number): string {
  const second = Math.floor(nowMs / 1_000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(nowMs).toUTCString();
  }
  return lastDate;
}
