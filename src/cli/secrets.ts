/** Credentials on the command line. */
import { Fault } from '../fault.ts';

/** The token itself, or the value of the variable that `env:NAME` names. */
export function readToken(given: string | undefined, option = '--token'): string | undefined {
  if (given === undefined || !given.startsWith('env:')) return given;
  const name = given.slice('env:'.length);
  const value = process.env[name];
  if (value) return value;
  throw new Fault('no-token', `${option} ${given}: the variable ${name} is not set.`);
}

/** Headers by name, from `Name: value`. */
export function readHeaders(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((header) => {
      const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(header) ?? [];
      if (name !== undefined && value !== undefined) return [name, value];
      const advice = "Write it as 'Name: value'.";
      throw new Fault(
        'bad-header',
        `--header ${header.split(':')[0]}: this is no header. ${advice}`,
      );
    }),
  );
}
