/** Takes secrets out of what is reported. */
import type { ReportedExchange } from './report.ts';
import type { CheckedExchange } from './trial.ts';

/** Headers whose values are credentials. */
const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization', 'x-api-key'];

/** More of a body would bury the report. */
const bodyCharactersMax = 4_000;

/** Secrets that a run learns as it goes. */
export interface Redaction {
  /** Keeps a secret out of every report from now on. */
  add(secret: string): void;
  text(text: string): string;
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

  return {
    add: (secret) => void (secret === '' || secrets.add(secret)),
    text,
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
