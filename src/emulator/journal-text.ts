/** Texts as the journal keeps and tells them: no longer than it can bear, and without secrets. */
import type { Body } from './journal.ts';

/** How much of a body is kept, in bytes of UTF-8. */
const bodyBytesMax = 16_384;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const scratch = new Uint8Array(bodyBytesMax);

const noBody: Body = { text: '', isCut: false };

/** As much of the text as the journal keeps. It is never cut within a character. */
export function keepBody(text: string): Body {
  if (text === '') return noBody;
  // A UTF-16 unit is three bytes at most, so that most texts need not be measured.
  if (text.length * 3 <= bodyBytesMax) return { text, isCut: false };
  const { read, written } = encoder.encodeInto(text, scratch);
  if (read === text.length) return { text, isCut: false };
  // Decoded anew, since a slice would keep the whole text in memory.
  return { text: decoder.decode(scratch.subarray(0, written)), isCut: true };
}

/** The address with the token of its query taken out, however the parameter is written. */
export function redactToken(url: string): string {
  const [path = '', ...rest] = url.split('?');
  if (rest.length === 0) return url;
  const pairs = rest.join('?').split('&');
  return `${path}?${pairs.map((pair) => (isToken(pair) ? 'token=***' : pair)).join('&')}`;
}

function isToken(pair: string): boolean {
  return new URLSearchParams(pair).has('token');
}
