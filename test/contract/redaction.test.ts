import { expect, test } from 'vitest';
import type { Exchange } from '../../src/contract/exchange.ts';
import { NoAnswer } from '../../src/contract/exchange.ts';
import { createRedaction, type Redaction } from '../../src/contract/redaction.ts';

const secret = 'apify_api_0123456789';

/** The exchange as it is reported, with the parts that matter to a test in place of plain ones. */
function report(redaction: Redaction, changes: Partial<Exchange>) {
  const exchange: Exchange = {
    question: { method: 'PUT', url: 'http://target.invalid/' },
    answer: { status: 200, headers: new Headers(), text: '' },
    failure: null,
    durationMs: 1.23456,
    ...changes,
  };
  return redaction.exchange({ operation: 'prolongRequestLock', exchange, violations: [] });
}

function redactionOf(...secrets: readonly string[]): Redaction {
  const redaction = createRedaction();
  for (const each of secrets) redaction.add(each);
  return redaction;
}

test('a secret is taken out of addresses, headers, bodies and failures, wherever it stands', () => {
  const reported = report(redactionOf(secret), {
    question: {
      method: 'PUT',
      url: `http://target.invalid/?token=${secret}&again=${secret}`,
      headers: { 'x-echo': `say ${secret}!` },
      body: `{"token":"${secret}"}`,
    },
    answer: {
      status: 200,
      headers: new Headers({ location: `/login?${secret}` }),
      text: `you said ${secret}`,
    },
    failure: new NoAnswer('timeout', `${secret} did not answer.`),
  });

  expect(JSON.stringify(reported)).not.toContain(secret);
  expect(reported).toMatchObject({
    url: 'http://target.invalid/?token=***&again=***',
    requestHeaders: { 'x-echo': 'say ***!' },
    requestBody: '{"token":"***"}',
    responseHeaders: { location: '/login?***' },
    responseBody: 'you said ***',
    failure: '*** did not answer.',
  });
});

test('headers that carry credentials are taken out even when the secret is not known', () => {
  const reported = report(createRedaction(), {
    question: {
      method: 'PUT',
      url: 'http://target.invalid/',
      headers: { Authorization: 'Bearer unknown', COOKIE: 'session=1', accept: '*/*' },
    },
    answer: {
      status: 401,
      headers: new Headers({ 'set-cookie': 'session=2', 'www-authenticate': 'Bearer' }),
      text: '',
    },
  });

  expect(reported.requestHeaders).toEqual({ Authorization: '***', COOKIE: '***', accept: '*/*' });
  expect(reported.responseHeaders).toEqual({ 'set-cookie': '***', 'www-authenticate': 'Bearer' });
});

test('of secrets that overlap, none shows through', () => {
  const redaction = redactionOf('abc', 'abcdef', 'def', 'ab');

  expect(redaction.text('abcdef abc def ab')).toBe('*** *** *** ***');
});

test('signs that mean something in patterns are signs like any other in a secret', () => {
  const redaction = redactionOf('a.c', '$&', '(');

  expect(redaction.text('abc a.c $& (')).toBe('abc *** *** ***');
});

test('a secret is taken out however it is written: in an address, a form, or JSON', () => {
  const odd = 'a+b/c= "d"\\é';
  const redaction = redactionOf(odd);

  const writings = [
    odd,
    encodeURIComponent(odd),
    new URLSearchParams({ token: odd }).toString(),
    JSON.stringify({ token: odd }),
  ].map(redaction.text);

  expect(writings).toEqual(['***', '***', 'token=***', '{"token":"***"}']);
});

test('of the headers of a run, credentials are secret with and without their scheme', () => {
  const redaction = createRedaction();

  redaction.addHeaders({ Authorization: 'Basic YTpi', 'X-Gateway-Key': '0123456789' });

  expect(redaction.text('Basic YTpi, YTpi, 0123456789')).toBe('***, ***, ***');
});

test('a short header of a run does not blot out the report', () => {
  const redaction = createRedaction();

  redaction.addHeaders({ 'X-Tenant': '4' });

  expect(redaction.text('lock by bob was answered 204, not 400')).toContain('204, not 400');
});

test('an empty secret is no secret', () => {
  expect(redactionOf('').text('abc')).toBe('abc');
});

test('a secret that becomes known later is taken out from then on', () => {
  const redaction = createRedaction();
  const before = redaction.text(secret);

  redaction.add(secret);

  expect([before, redaction.text(secret)]).toEqual([secret, '***']);
});

test('a long body is cut, and no half of a secret is left at the cut', () => {
  const text = `${'x'.repeat(3_995)}${secret}${'x'.repeat(5_000)}`;

  const { responseBody } = report(redactionOf(secret), {
    answer: { status: 200, headers: new Headers(), text },
  });

  expect(responseBody).toBe(`${'x'.repeat(3_995)}***xx`);
});

test('what has no answer is reported without one, and time in hundredths of a millisecond', () => {
  const failure = new NoAnswer('timeout', 'It did not answer.');

  const reported = report(createRedaction(), { answer: null, failure });

  expect(reported).toMatchObject({
    status: null,
    responseHeaders: {},
    responseBody: null,
    requestBody: null,
    failure: 'It did not answer.',
    durationMs: 1.23,
  });
});
