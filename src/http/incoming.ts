/**
 * A request as Node's parser gives it. What the parser lets through and the URL of the web platform does not
 * take is mended before it becomes a `Request`, so that a strange request still reaches its endpoint and is
 * answered there.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { HeaderFields } from './call.ts';

/** Stands for a `Host` that names no host. The top-level domain is reserved (RFC 2606), so it is nobody's. */
const unknownHost = 'unknown.invalid';

/** Brings the target into origin form, and the host into one that a URL can carry. */
export function mendIncoming(incoming: IncomingMessage): void {
  incoming.url = toOriginForm(incoming.url ?? '/');
  const { host } = incoming.headers;
  if (host === undefined || host === lastPlainHost) return;
  if (isPlain(host)) lastPlainHost = host;
  else incoming.headers.host = unknownHost;
}

/** Most calls name the host that the call before them named, which need not be parsed again. */
let lastPlainHost = '';

/** A backslash is a letter of an id, though a URL would make it a slash. */
function toOriginForm(target: string): string {
  const path = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '');
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return rooted.includes('\\') ? rooted.replaceAll('\\', '%5C') : rooted;
}

function isPlain(host: string): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return name === '' || URL.parse(`http://${host}/`)?.hostname === name;
}

/** The header fields as Node has parsed them, for whoever would not have them parsed again. */
export function headersOf({ headers }: { readonly headers: IncomingHttpHeaders }): HeaderFields {
  const get = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return { get, has: (name) => get(name) !== null };
}
