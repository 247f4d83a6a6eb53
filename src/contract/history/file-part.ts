/** A part of a file that somebody else wrote: what it should hold is taken out, or the place is complained of. */
import { Fault } from '../../fault.ts';

/** An object of a JSON document, and where it is. */
export interface FilePart {
  has(member: string): boolean;
  /** A text that is not empty. */
  text(member: string): string;
  /** A finite number, not below `least`. */
  number(member: string, least?: number): number;
  flag(member: string): boolean;
  /** One of some words. */
  word<W extends string>(member: string, words: readonly W[]): W;
  /** Whether the member is null. A member that is left out is complained of. */
  isNull(member: string): boolean;
  part(member: string): FilePart;
  /** The entries of an array, each called by a noun and its number. */
  parts(member: string, noun: string): readonly FilePart[];
  /** What to throw when the part makes no sense. */
  fault(what: string): Fault;
}

/** A part at a place, such as `run.json, operation 3`. */
export function createFilePart(value: unknown, place: string): FilePart {
  const fault = (what: string) => new Fault('bad-history', `${place}: ${what}.`);
  if (!isRecord(value)) throw fault('it must be a JSON object');
  const get = (member: string) => (Object.hasOwn(value, member) ? value[member] : undefined);
  const complain = (member: string, what: string) =>
    fault(`"${member}" must be ${what}, and is ${show(get(member))}`);

  const text = (member: string) => {
    const found = get(member);
    if (typeof found !== 'string' || found === '') throw complain(member, 'a text');
    return found;
  };
  return {
    fault,
    text,
    has: (member) => get(member) !== undefined,
    number(member, least = -Infinity) {
      const found = get(member);
      const what = least === -Infinity ? 'a number' : `a number, at least ${least}`;
      if (typeof found !== 'number' || !(found >= least)) throw complain(member, what);
      return found;
    },
    flag(member) {
      const found = get(member);
      if (typeof found !== 'boolean') throw complain(member, 'true or false');
      return found;
    },
    word(member, words) {
      const found = words.find((word) => word === get(member));
      if (found === undefined) throw complain(member, `one of ${words.join(', ')}`);
      return found;
    },
    isNull(member) {
      if (get(member) === undefined) throw complain(member, 'there, though it may be null');
      return get(member) === null;
    },
    part: (member) => createFilePart(get(member), `${place}, "${member}"`),
    parts(member, noun) {
      const found = get(member);
      if (!Array.isArray(found)) throw complain(member, 'a list');
      return found.map((entry, index) => createFilePart(entry, `${place}, ${noun} ${index + 1}`));
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60);
}
