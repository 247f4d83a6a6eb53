/** A call of a control endpoint: how it is read, and how it is told that it cannot be. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { readText } from '../../http/body.ts';
import { bodyLimitBytes } from '../../http/call-body.ts';
import { InvalidParam, isObject } from '../params.ts';

/** What a control endpoint finds in its `env`. */
export interface ControlEnv {
  readonly Bindings: {
    /** Fires when the server closes. */
    readonly closing: AbortSignal | undefined;
  };
}

/** A control call. */
export type ControlCall = Context<ControlEnv>;

/** Says in a sentence what is wrong. */
export function complain(
  context: ControlCall,
  message: string,
  status: ContentfulStatusCode = 400,
): Response {
  return context.json({ message }, status);
}

/** The body, which must be an object of JSON. Where `absent` is given, it may be left out. */
export async function readObject(
  context: ControlCall,
  absent?: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(context.req.raw, bodyLimitBytes).catch(() => null);
  if (text === '' && absent !== undefined) return absent;
  const value = parse(text ?? '');
  if (isObject(value)) return value;
  throw new InvalidParam('The body must be a JSON object');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A whole number of the query within bounds, both included; null where it is left out. */
export function wholeOf(
  context: ControlCall,
  name: string,
  least: number,
  most: number,
): number | null {
  const text = context.req.query(name);
  if (text === undefined) return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new InvalidParam(`${name} must be a whole number from ${least} to ${most}`);
}
