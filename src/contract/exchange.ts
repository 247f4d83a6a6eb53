/** One question over HTTP and what came back, kept for verdicts and reports. */
import { readText } from '../http/body.ts';
import { Fault } from '../fault.ts';

/** The part of the web platform's `fetch` that the suite needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What is asked of the target. */
export interface Question {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

/** What the target answered, its body read to the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A question with its answer, or with the reason why there is none. */
export interface Exchange {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly failure: NoAnswer | null;
  readonly durationMs: number;
}

/** Asks one question. It never throws: a question without answer is an outcome too. */
export type Ask = (question: Question) => Promise<Exchange>;

/** How patient a wire is, and what every question carries. */
export interface WireOptions {
  readonly fetch: Fetch;
  /** From the question to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** The longest answer that is read. The longest documented one is a few hundred bytes. */
const answerLimitBytes = 1_048_576;

/** Why there is no answer. Its message is a sentence about the target. */
export class NoAnswer extends Fault {}

/** A wire that keeps a deadline, follows no redirect, and reads no endless answer. */
export function createWire(options: WireOptions): Ask {
  return async (question) => {
    const startedAt = performance.now();
    const outcome = await attempt(question, options).catch((error: unknown) => {
      return { answer: null, failure: whyNoAnswer(error, question, options.timeoutMs) };
    });
    return { question, ...outcome, durationMs: performance.now() - startedAt };
  };
}

async function attempt({ method, url, headers, body }: Question, options: WireOptions) {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const response = await options.fetch(url, {
    method,
    headers: together(options.headers, headers ?? {}),
    redirect: 'manual',
    signal: AbortSignal.any([deadline, options.signal]),
    ...(body === undefined ? {} : { body }),
  });
  const text = await readText(response, answerLimitBytes);
  if (text === null) {
    await response.body?.cancel().catch(() => {});
    const tooLong = `${originOf(url)} sent an answer longer than ${answerLimitBytes} bytes.`;
    return { answer: null, failure: new NoAnswer('answer-too-long', tooLong) };
  }
  return { answer: { status: response.status, headers: response.headers, text }, failure: null };
}

/** A question's own headers come before those of every question, however either writes their names. */
function together(common: HeaderTable, own: HeaderTable): HeaderTable {
  const ownNames = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const others = Object.entries(common).filter(([name]) => !ownNames.has(name.toLowerCase()));
  return { ...Object.fromEntries(others), ...own };
}

type HeaderTable = Readonly<Record<string, string>>;

function whyNoAnswer(error: unknown, { url }: Question, timeoutMs: number): NoAnswer {
  const who = originOf(url);
  const { name, cause } = error as Error & { cause?: Partial<NodeJS.ErrnoException> };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError') {
    return new NoAnswer('timeout', `${who} did not answer within ${timeoutMs} ms.`, {
      cause: error,
    });
  }
  if (name === 'AbortError') return new NoAnswer('interrupted', 'The run was interrupted.');
  const why = reasons.find(({ codes }) => codes.test(`${code} ${cause?.name}`)) ?? reasonOf(code);
  return new NoAnswer(why.code, `${who} ${why.sentence}`, { cause: error });
}

/**
 * The reason where none in the table fits. Without a code, nothing went over the wire; the message of the
 * error is not told then, since it may quote a password or a token.
 */
function reasonOf(code: string): { code: string; sentence: string } {
  if (code === '' || code === 'ERR_INVALID_URL') {
    const hint = 'Is the address right, without a password in it? Are all headers plain text?';
    return { code: 'not-sent', sentence: `was not asked, since fetch refuses to. ${hint}` };
  }
  const sentence = `closed the connection before its answer was whole (${code}).`;
  return { code: 'connection-lost', sentence };
}

const reasons = [
  {
    codes: /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT/,
    code: 'unreachable',
    sentence: 'cannot be reached. Is the server running, and is the address right?',
  },
  {
    codes: /ENOTFOUND|EAI_AGAIN/,
    code: 'unknown-host',
    sentence: 'is not a host that this machine knows. Is the address right?',
  },
  {
    codes: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/,
    code: 'untrusted-certificate',
    sentence:
      'has a certificate that this machine does not trust. Name its authority in NODE_EXTRA_CA_CERTS.',
  },
  {
    codes: /ERR_SSL|EPROTO/,
    code: 'no-tls',
    sentence: 'does not speak TLS as asked. Is it http:// rather than https://?',
  },
  {
    codes: /HTTPParserError/,
    code: 'no-http',
    sentence: 'sent something that is not HTTP.',
  },
];

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
