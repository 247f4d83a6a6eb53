/** Who may use the control endpoints. */
import type { Next } from 'hono';
import { complain, type ControlCall } from './control-call.ts';

/**
 * A page of another origin could otherwise move the clock of a developer's emulator. It could also come
 * by a host name of its own that it points at this machine (DNS rebinding), so a name must be `localhost`.
 */
export async function refuseStrangers(context: ControlCall, next: Next): Promise<Response | void> {
  const { origin, hostname } = new URL(context.req.url);
  const asking = context.req.header('origin');
  if (asking !== undefined && asking !== origin) {
    return complain(context, `Pages of ${asking} may not use this.`, 403);
  }
  if (context.req.header('host') !== undefined && !isOwnName(hostname)) {
    return complain(context, `This server is not known as ${hostname}.`, 403);
  }
  return next();
}

/** Addresses are no names, and in a URL they are digits, or stand in brackets. */
function isOwnName(hostname: string): boolean {
  return hostname === 'localhost' || /^(?:[\d.]+|\[.*\])$/.test(hostname);
}
