/** Scenarios of the wire: media types, methods and paths, and bodies that are no text. */
import {
  among,
  bodyOf,
  call,
  longMs,
  verbs,
  type Call,
  type Scenario,
} from './differential-scenario.ts';

const body = bodyOf('w1', longMs);
const lock = call('lock', body);

const mediaTypes: readonly (string | null)[] = [
  null,
  ...among('| application/json | application/json;charset=utf-8 | APPLICATION/JSON'),
  ...among('application/json; | application/json ; charset="utf-8" | application/json;foo=bar'),
  ...among('application/json;charset=nope | text/plain | application/x-www-form-urlencoded'),
  ...among(
    'application/vnd.x+json | application/* | */* | text/json | json | a/b/c | application/',
  ),
  ...among('application/json, text/plain | /json | application/json;charset | application json'),
  'application/json charset=utf-8',
];

const ofMediaTypes = mediaTypes.flatMap((contentType) => [
  ...verbs.flatMap((verb) => [call(verb, body, { contentType }), call(verb, '', { contentType })]),
  call('lock', bodyOf('w1', -1), { contentType }),
  call('lock', '{', { contentType }),
]);

const ofMethods = among('GET | HEAD | PUT | DELETE | PATCH | OPTIONS | PROPFIND').flatMap(
  (method) => {
    const bare = { method, body: null, contentType: null };
    const ofTask = { ...bare, path: '/external-task/{id}' };
    // What a task looks like is no part of this.
    return [...verbs.map((verb) => call(verb, '', bare)), ...(method === 'GET' ? [] : [ofTask])];
  },
);

const ofPaths = [
  ...among('/external-task/{id}/lck | /external-task/{id}/LOCK | /external-task//lock | //lock'),
  ...among(
    '/external-task/{id}/lock/ | /external-task/{id}/lock?a=b | /external-task/{id};a=b/lock',
  ),
  ...among('/external-task/a%2Fb/lock | /external-task/%zz/lock | /external-task/a%5Cb/lock'),
  ...among('/external-task/a%00b/lock | /external-task/a%20b/lock | /external-task/%25/lock'),
  ...among(`/external-task/%C3%A4/lock | /external-task/%F0%9F%94%92/lock | /external-task/'/lock`),
  ...among('/external-task/a+b/lock | /external-task/null/lock | /external-task/{id}%20/lock'),
  ...among('/external-task/count/lock | /engine/default/external-task/{id}/lock | /nosuch'),
  `/external-task/${'x'.repeat(300)}/lock`,
].map((path): Call => ({ ...lock, path }));

/** A text that is cut within its last letter. */
const notUtf8 = new TextEncoder()
  .encode('{"workerId":"w1","lockDuration":9000,"more":"ä"}')
  .filter((byte) => byte !== 0xa4);

const strange: readonly Call[] = [
  { ...lock, body: notUtf8 },
  call('lock', `${JSON.stringify(body)}${' '.repeat(1_100_000)}`),
  call('lock', '{"lockDuration":{},"workerId":"w1","lockDuration":9000}'),
  call('lock', `{"foo":${'9'.repeat(1_001)}}`),
  call('lock', `{"workerId":"w1","lockDuration":${'9'.repeat(1_001)}}`),
  call('complete', `{"variables":{"a":{"value":${'9'.repeat(1_001)}}}}`),
  call('complete', `{"variables":{"a":{"value":${'['.repeat(999)}${']'.repeat(999)}}}}`),
  call('complete', `{"workerId":"w1","variables":{"a":{"value":${'9'.repeat(1_000)}}}}`),
  { ...lock, method: 'PUT', contentType: 'json' },
  call('failure', '{}'),
  call('bpmnError', '{"errorCode":"e"}'),
  call('failure', '{'),
];

/** Every scenario of the wire, with a task that w1 holds. */
export const wireScenarios: readonly Scenario[] = [
  ...ofMediaTypes,
  ...ofMethods,
  ...ofPaths,
  ...strange,
].map((each) => ({ name: 'the wire', task: 'active', steps: [lock, each] }));
