/** Who may use the control endpoints. */
import type { MiddlewareHandler } from 'hono';
import { complain, type ControlCall, type ControlEnv } from './control-call.ts';

/** Lets through whoever has the token; where there is none, whoever comes from this machine. */
export function admit(token: string | undefined): MiddlewareHandler<ControlEnv> {
  return async (context, next) => {
    const refusal =
      refuseOrigin(context) ??
      (token === undefined ? refuseName(context) : refuseToken(context, token));
    return refusal ?? next();
  };
}

/** A page of another origin could otherwise move the clock of a developer's emulator. */
function refuseOrigin(context: ControlCall): Response | null {
  const asking = context.req.header('origin');
  if (asking === undefined || asking === new URL(context.req.url).origin) return null;
  return complain(context, `Pages of ${asking} may not use this.`, 403);
}

/**
 * A page could come by a host name of its own that it points at this machine (DNS rebinding), so a name must
 * be `localhost`.
 */
function refuseName(context: ControlCall): Response | null {
  const { hostname } = new URL(context.req.url);
  if (context.req.header('host') === undefined || isOwnName(hostname)) return null;
  return complain(context, `This server is not known as ${hostname}.`, 403);
}

/** Addresses are no names, and in a URL they are digits, or stand in brackets. */
function isOwnName(hostname: string): boolean {
  return hostname === 'localhost' || /^(?:[\d.]+|\[.*\])$/.test(hostname);
}

function refuseToken(context: ControlCall, token: string): Response | null {
  const given = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (given !== undefined && isSame(given, token)) return null;
  const why = given === undefined ? 'is missing' : 'is not the right one';
  const message = `The control token ${why}: send it as 'Authorization: Bearer …'.`;
  context.header('WWW-Authenticate', 'Bearer');
  return complain(context, message, 401);
}

/** Takes as long wherever two texts differ, so that a token cannot be found out letter by letter. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => new TextEncoder().encode(text)) as [Bytes, Bytes];
  let difference = a.length ^ b.length;
  for (const [index, byte] of a.entries()) difference |= byte ^ b[index % b.length]!;
  return difference === 0;
}

type Bytes = Uint8Array<ArrayBuffer>;
