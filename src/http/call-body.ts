/** The body of a call, or why it is not taken: too long, in a strange encoding, or broken off. */
import type { Operation } from '../spec/operations.ts';
import { readDecoded, readText } from './body.ts';
import { errorResponse } from './error-response.ts';
import { invalidType } from './refusals.ts';

/** What decides how a body is read. */
type Taker = Pick<Operation, 'api' | 'takesBody'>;

/** The longest request body that is read, in bytes: far above any real call, far below harm. */
export const bodyLimitBytes = 1_048_576;

/** The same for a companion of Apify that takes a body: its clients send batches of requests up to this. */
const batchLimitBytes = 9_437_184;

/** The body as text, or the refusal of it. */
export async function readBody(request: Request, taker: Taker): Promise<string | Response> {
  try {
    return await readWhole(request, taker);
  } catch {
    return refuse(taker, 'broke off');
  }
}

async function readWhole(request: Request, taker: Taker): Promise<string | Response> {
  if (taker.api === 'camunda' || !taker.takesBody) {
    const text = await readText(request, bodyLimitBytes);
    return text ?? refuse(taker, `is longer than ${bodyLimitBytes} bytes`);
  }
  const body = await readDecoded(request, batchLimitBytes);
  switch (body.kind) {
    case 'text':
      return body.text;
    case 'too-long': {
      const message = `The request body is longer than ${batchLimitBytes} bytes.`;
      return errorResponse('apify', 413, 'request-too-large', message);
    }
    case 'unknown-encoding': {
      const message = `The content encoding ${body.encoding} is not supported.`;
      return errorResponse('apify', 415, 'unsupported-content-encoding', message);
    }
  }
}

function refuse({ api }: Taker, why: string): Response {
  return errorResponse(api, 400, invalidType[api], `The request body ${why}.`);
}
