/** An exchange as a line for a POSIX shell, to be repeated by hand. What was redacted stays redacted. */
import type { ReportedExchange } from '../contract/report.ts';
import { isPrintable } from './html/printable.ts';

/** What is needed to ask once more. */
export type Asked = Pick<ReportedExchange, 'method' | 'url' | 'requestHeaders' | 'requestBody'>;

/**
 * One line of visible characters, so that what is pasted into a terminal is what was read: it holds no line
 * break, and no control sequence that the terminal would obey.
 */
export function toCurl({ method, url, requestHeaders, requestBody }: Asked): string {
  const address = URL.canParse(url) ? new URL(url).href : url;
  // Otherwise curl takes brackets for a pattern of addresses.
  const globbing = /[[\]{}]/.test(address) ? ['--globoff'] : [];
  const headers = headerLines(requestHeaders, requestBody).flatMap((line) => ['-H', quote(line)]);
  const words = ['curl', '-i', '-X', quote(method), quote(address), ...globbing, ...headers];
  const asked = words.join(' ');
  if (requestBody === null) return asked;
  if (isPrintable(requestBody)) return `${asked} --data-raw ${quote(requestBody)}`;
  return `${printf(requestBody)} | ${asked} --data-binary @-`;
}

/** As one word for the shell, whatever is in it, save for NUL and line breaks at the end. */
export function quote(text: string): string {
  if (!isPrintable(text)) return `"$(${printf(text)})"`;
  return /^[\w%+./:@-]+$/.test(text) ? text : singleQuoted(text);
}

function headerLines(headers: Asked['requestHeaders'], body: string | null): string[] {
  const given = Object.entries(headers)
    // No call carries another name. To curl, `@` at the beginning would be the name of a file.
    .filter(([name]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name))
    .map(([name, value]) => (value === '' ? `${name};` : `${name}: ${value}`));
  const isTyped = given.some((line) => /^content-type\b/i.test(line));
  // Said so that curl does not add a media type of its own. It is what fetch adds.
  return body === null || isTyped ? given : [...given, 'content-type: text/plain;charset=UTF-8'];
}

/** A command that prints exactly this text. */
function printf(text: string): string {
  const bytes = Array.from(text.toWellFormed(), (character) => {
    if (character === '\\') return '\\\\';
    if (character === '\n') return '\\n';
    // Within double quotes, an interactive shell would put an earlier command in its place.
    if (character === '!') return octal(character);
    return isPrintable(character) ? character : octal(character);
  });
  return `printf %b ${singleQuoted(bytes.join(''))}`;
}

function octal(character: string): string {
  const bytes = Array.from(new TextEncoder().encode(character));
  return bytes.map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join('');
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
