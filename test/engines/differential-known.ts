/** Where the emulator is meant to differ from the engine, and why. */
import type { Call } from './differential-scenario.ts';

/** A difference that is meant. */
export interface KnownDifference {
  readonly what: string;
  readonly reason: string;
  /** Whether it is about this call. */
  concerns(call: Call): boolean;
  /** What both answer it with, as statuses. */
  readonly statuses: readonly (readonly [engine: number, emulator: number])[];
}

/** All of them. One that a run does not meet fails it. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    what: 'OPTIONS',
    reason:
      'Pages of browsers shall reach the emulator, so it answers preflights; an engine tells WADL.',
    concerns: ({ method }) => method === 'OPTIONS',
    statuses: [[200, 204]],
  },
  {
    what: 'a slash at the end of a path',
    reason: 'The emulator serves the paths of the document and no others.',
    concerns: ({ path }) => path.endsWith('/'),
    statuses: [[204, 404]],
  },
  {
    what: 'the name of the engine in a path',
    reason: 'The emulator serves the paths of the document and no others.',
    concerns: ({ path }) => path.startsWith('/engine/'),
    statuses: [[204, 404]],
  },
  {
    what: 'matrix parameters',
    reason: 'The document has none, so for the emulator they are part of the id.',
    concerns: ({ path }) => path.includes(';'),
    statuses: [[204, 404]],
  },
  {
    what: 'paths that Tomcat does not let in',
    reason: 'An id with a slash, a backslash or a NUL is one like any other to the emulator.',
    concerns: ({ path }) => /%(?:2F|5C|00|zz)/.test(path),
    statuses: [[400, 404]],
  },
  {
    what: 'a body that is not UTF-8',
    reason: 'The wire of the emulator hands on text, in which wrong bytes have been replaced.',
    concerns: ({ body }) => body instanceof Uint8Array,
    statuses: [[400, 204]],
  },
  {
    what: 'a body of more than 1 MiB',
    reason: 'The emulator reads no longer ones.',
    concerns: ({ body }) => (body?.length ?? 0) > 1_048_576,
    statuses: [[204, 400]],
  },
  {
    what: 'a name that comes twice, at first with a value of the wrong shape',
    reason: 'Only the last one is looked at. Jackson reads them one by one.',
    concerns: ({ body }) => typeof body === 'string' && body.startsWith('{"lockDuration":{}'),
    statuses: [[400, 204]],
  },
  {
    what: 'a malformed media type with a method that is none',
    reason: 'The media type is looked at by the operation, and here is none.',
    concerns: ({ method, contentType }) => method !== 'POST' && contentType === 'json',
    statuses: [[400, 405]],
  },
  {
    what: 'companions whose request breaks their document',
    reason: 'What is called around the three operations is read by its document in every dialect.',
    concerns: ({ path, body }) =>
      /failure|bpmnError/.test(path) && !String(body).includes('workerId'),
    statuses: [
      [400, 400],
      [500, 400],
    ],
  },
  {
    what: 'the end of a lock whose duration overflows',
    reason:
      'It has lapsed for both. An engine tells an instant before all calendars, the emulator that of the call.',
    concerns: ({ body }) => /9223372036854775807/.test(String(body)),
    statuses: [[204, 204]],
  },
  {
    what: 'variables with a number of more than 1000 digits, or deeper than 1000 levels',
    reason:
      'The limits of Jackson are kept wherever they are broken. Within a map, an engine says so in another way.',
    concerns: ({ body }) => /"variables".*(?:9{1001}|\[{999})/.test(String(body)),
    statuses: [[400, 500]],
  },
];
