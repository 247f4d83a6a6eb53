/** The token of the control endpoints, which others than this machine may reach. */
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { Fault } from '../fault.ts';
import { readToken } from './secrets.ts';

/** A token, or none where none is needed. */
export interface ControlToken {
  readonly value: string | undefined;
  /** Nobody knows it yet, so that it must be told. */
  readonly isRandom: boolean;
}

/** The token that is given; else a random one where the host is not loopback. */
export function chooseControlToken(given: string | undefined, host: string): ControlToken {
  const value = readToken(given, '--control-token');
  if (value === undefined) {
    return isLoopback(host)
      ? { value: undefined, isRandom: false }
      : { value: randomBytes(24).toString('base64url'), isRandom: true };
  }
  if (/^[!-~]+$/.test(value)) return { value, isRandom: false };
  // It is a secret, so the sentence does not repeat it.
  const rule = 'it must be letters, digits and signs of ASCII, without blanks';
  throw new Fault('bad-token', `--control-token: ${rule}.`);
}

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
