/** Takes secrets out of what is reported. */
import type { ReportedExchange } from './report.ts';
import type { CheckedExchange } from './trial.ts';

/** Headers whose values are credentials. */
const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization', 'x-api-key'];

/** The shortest value of any other header that is taken for a credential, in characters. */
const headerSecretMin = 8;

/** More of a body would bury the report. */
const bodyCharactersMax = 4_000;

/** Secrets that a run learns as it goes. */
export interface Redaction {
  /** Keeps a secret out of every report from now on. */
  add(secret: string): void;
  /** Keeps the credentials among the headers of every call out of the report. */
  addHeaders(headers: Readonly<Record<string, string>>): void;
  text(text: string): string;
  headers(given: Iterable<[string, string]>): Record<string, string>;
  exchange(checked: CheckedExchange): ReportedExchange;
}

/** A redaction that knows no secrets yet but the headers that carry them. */
export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  const text = (given: string): string =>
    // The longest first: a secret may be a part of another.
    [...secrets]
      .toSorted((a, b) => b.length - a.length)
      .reduce((kept, secret) => kept.replaceAll(secret, '***'), given);
  const headers = (given: Iterable<[string, string]>): Record<string, string> =>
    Object.fromEntries(
      [...given].map(([name, value]) => [
        name,
        secretHeaders.includes(name.toLowerCase()) ? '***' : text(value),
      ]),
    );
  const body = (given: string): string => text(given).slice(0, bodyCharactersMax);

  const add = (secret: string): void =>
    writingsOf(secret).forEach((writing) => void secrets.add(writing));

  return {
    add,
    addHeaders: (given) => Object.entries(given).flatMap(secretsIn).forEach(add),
    text,
    headers,
    exchange: ({ operation, exchange, violations }) => {
      const { question, answer, failure, durationMs } = exchange;
      return {
        operation,
        method: question.method,
        url: text(question.url),
        requestHeaders: headers(Object.entries(question.headers ?? {})),
        requestBody: typeof question.body === 'string' ? body(question.body) : null,
        status: answer?.status ?? null,
        responseHeaders: answer === null ? {} : headers(answer.headers),
        responseBody: answer === null ? null : body(answer.text),
        failure: failure === null ? null : text(failure.message),
        violations,
        durationMs: Math.round(durationMs * 100) / 100,
      };
    },
  };
}

/**
 * What must be kept secret of a header. A credential is also known without its scheme. Of other headers,
 * short values such as `1` are none, and to take them out would blot out half of the report.
 */
function secretsIn([name, value]: [name: string, value: string]): string[] {
  if (secretHeaders.includes(name.toLowerCase())) return [value, value.split(' ').at(-1)!];
  return value.length < headerSecretMin ? [] : [value];
}

/** A secret as it stands in headers, in addresses, in forms and in JSON. An empty one is none. */
function writingsOf(secret: string): string[] {
  if (secret === '') return [];
  const inForm = new URLSearchParams({ '': secret }).toString().slice(1);
  return [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    inForm,
    JSON.stringify(secret).slice(1, -1),
  ];
}
