/** Deviations that are known of a server: where it differs from the pages, and why. */
import { parse } from 'yaml';
import { Fault } from '../fault.ts';
import { nearest } from './nearest.ts';
import type { Case } from './promise.ts';
import type { CaseResult } from './report.ts';

/** One case that a server is known to fail. */
export interface KnownDeviation {
  readonly case: string;
  readonly reason: string;
  /** `sometimes` is for outcomes that timing decides. */
  readonly deviates: 'always' | 'sometimes';
}

/** Gives the deviations of the list that another one extends. */
export type Inherit = (list: string) => readonly KnownDeviation[];

/**
 * Reads a list, with those of the list that it extends, if any. Of two entries for one case, its own counts.
 * `name` is how faults call it; every entry must name a documented case.
 */
export function readKnownDeviations(
  text: string,
  name: string,
  cases: readonly Case[],
  inherit?: Inherit,
): KnownDeviation[] {
  const { extends: base, deviations = base === undefined ? undefined : [] } =
    parseYaml(text, name) ?? {};
  if (!Array.isArray(deviations)) throw malformed(name, 'it has no list named "deviations"');
  const own = deviations.map((entry: unknown, index) =>
    readEntry(entry, `${name}, entry ${index + 1}`, cases),
  );
  const ids = own.map((entry) => entry.case);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw malformed(name, `it lists ${twice} twice`);
  const inherited = base === undefined ? [] : inheritFrom(base, name, inherit);
  return [...inherited.filter((entry) => !ids.includes(entry.case)), ...own];
}

function inheritFrom(base: unknown, name: string, inherit: Inherit | undefined) {
  if (typeof base !== 'string' || base === '') {
    throw malformed(name, '"extends" must be the name of a list, or the path of one');
  }
  if (inherit === undefined) {
    throw malformed(name, `it extends ${base}, but here no other list can be read`);
  }
  return inherit(base);
}

/** The result of a case in the light of what is known of the server. */
export function judgeByKnown(result: CaseResult, known: readonly KnownDeviation[]): CaseResult {
  const entry = known.find((deviation) => deviation.case === result.id);
  if (entry === undefined) return result;
  if (result.verdict === 'fail') {
    return {
      ...result,
      verdict: 'known-deviation',
      reason: `${entry.reason} Seen: ${result.reason}`,
      deviates: entry.deviates,
    };
  }
  if (result.verdict !== 'pass' || entry.deviates === 'sometimes') return result;
  const reason = 'The promise holds, but is listed as always broken. Take it off the list.';
  return { ...result, verdict: 'fail', reason };
}

/** What of a list is read, before anything is known of it. */
interface RawList {
  readonly extends?: unknown;
  readonly deviations?: unknown;
}

function parseYaml(text: string, name: string): RawList | null {
  try {
    return parse(text) as RawList | null;
  } catch (cause) {
    // An alias without its anchor is no parse error to the library, but it is one to its reader.
    const { message } = cause as Error;
    throw new Fault('bad-known-list', `${name} is not YAML: ${message}`, { cause });
  }
}

function readEntry(entry: unknown, where: string, cases: readonly Case[]): KnownDeviation {
  const { case: id, reason, deviates } = (entry ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string') throw malformed(where, 'it has no "case"');
  if (typeof reason !== 'string' || reason.trim() === '')
    throw malformed(where, 'it has no "reason"');
  if (deviates !== 'always' && deviates !== 'sometimes') {
    throw malformed(where, '"deviates" must be always or sometimes');
  }
  const documented = cases.filter(({ level }) => level === 'documented').map((one) => one.id);
  if (!documented.includes(id)) {
    const hint = `Did you mean ${nearest(id, documented)}?`;
    throw malformed(where, `"${id}" is no documented case. ${hint}`);
  }
  return { case: id, reason: reason.trim(), deviates };
}

function malformed(where: string, what: string): Fault {
  return new Fault('bad-known-list', `Known deviations: ${where}: ${what}`);
}
