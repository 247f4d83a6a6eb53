import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote, toCurl, type Asked } from '../../src/report/curl.ts';
import { isPrintable } from '../../src/report/html/printable.ts';
import { exchange, hostileText } from '../browser/sample-report.ts';

/** In place of curl: tells its arguments, each ended by NUL, and then what it is given to read. */
const standIn = `curl() {
  printf '%s\\0' "$@"
  for last; do :; done
  if [ "$last" = @- ]; then cat; fi
}`;

test('an exchange is one line, to be pasted and run', () => {
  expect(toCurl(exchange())).toBe(
    'curl -i -X POST http://localhost:8080/engine-rest/external-task/7f3c/lock ' +
      `-H 'content-type: application/json' -H 'authorization: ***' ` +
      `--data-raw '{"workerId":"worker-1","lockDuration":600000}'`,
  );
});

test('a call without a body is repeated without one', () => {
  const line = toCurl(exchange({ method: 'GET', requestHeaders: {}, requestBody: null }));

  expect(line).toBe('curl -i -X GET http://localhost:8080/engine-rest/external-task/7f3c/lock');
});

test.each([
  ['quotes', `it's "quoted", \\'twice\\'`],
  ['substitutions', '$HOME $(echo ran) `echo ran` ${x} !! !1'],
  ['operators', '; | & > < ( ) { } * ? ~ # %s %b \\n \\0101'],
  ['lines', '\n\r\nlast\n\n'],
  ['controls', '\u0000\u0001\u001B[201~\u007F\u0085\t'],
  ['letters of the world', 'žluťoučký 錠前 🔒 \u202Eevil\u2066\u200B\uFEFF'],
  ['a file, as curl would take it', '@/etc/passwd'],
  ['nothing', ''],
  ['everything at once', hostileText],
])('a body of %s reaches curl as it was', (_, requestBody) => {
  expect(bodyGivenBy(toCurl(exchange({ requestBody })))).toBe(requestBody.toWellFormed());
});

test('any body reaches curl as it was', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 });

  fc.assert(
    fc.property(anyText, (requestBody) => {
      const line = toCurl(exchange({ requestBody }));

      expect(isPrintable(line)).toBe(true);
      expect(bodyGivenBy(line)).toBe(requestBody);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['method', { method: hostileText }],
  ['address', { url: hostileText }],
  ['path', { url: `http://localhost/${hostileText}` }],
  ['header', { requestHeaders: { [hostileText]: hostileText, 'x-hostile': hostileText } }],
  ['body', { requestBody: hostileText }],
] satisfies [string, Partial<Asked>][])('a hostile %s runs nothing', async (_, hostile) => {
  const cwd = await mkdtemp(join(tmpdir(), 'lockproof-'));
  const trap =
    '; touch ran; $(touch ran) `touch ran` & \' $(touch ran) " $(touch ran) \n touch ran';
  const [[key, value]] = Object.entries(hostile) as [[string, string | object]];
  const set = JSON.parse(JSON.stringify(value).replaceAll('touch /tmp/ran', 'touch ran'));
  const trapped = typeof set === 'string' ? set + trap : { ...set, 'x-trap': trap };

  const line = toCurl(exchange({ [key]: trapped }));
  const { stderr } = spawnSync('sh', ['-c', `${standIn}\n${line}`], { cwd, encoding: 'utf8' });

  expect(stderr).toBe('');
  expect(isPrintable(line)).toBe(true);
  expect(existsSync(join(cwd, 'ran'))).toBe(false);
});

test.each(['plain', 'two words', `'`, '$(echo ran)', 'a\u001Bb', 'a\nb!', '~', '=x', ''])(
  'the shell reads %j as one word',
  (text) => {
    const { stdout } = spawnSync('sh', ['-c', `printf '<%s>' ${quote(text)} end`]);

    expect(String(stdout)).toBe(`<${text}><end>`);
  },
);

test('a header without a value is sent, as it was, without one', () => {
  expect(toCurl(exchange({ requestHeaders: { 'x-empty': '' } }))).toContain(`-H 'x-empty;'`);
});

test('a body without a media type keeps that which fetch gave it', () => {
  const line = toCurl(exchange({ requestHeaders: {} }));

  expect(line).toContain(`-H 'content-type: text/plain;charset=UTF-8'`);
});

test('an address with brackets is taken as it is, and not as a pattern', () => {
  expect(toCurl(exchange({ url: 'http://[::1]:8080/lock' }))).toContain('--globoff');
});

/** What the shell has curl send as the body. */
function bodyGivenBy(line: string): string {
  const { stdout, stderr } = spawnSync('sh', ['-c', `${standIn}\n${line}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const [option, ...rest] = stdout.slice(stdout.indexOf('\0--data-') + 1).split('\0');
  const given = rest.join('\0');
  return option === '--data-raw' ? given.replace(/\0$/, '') : given.replace(/^@-\0/, '');
}
