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

/** Reads a list. `name` is how faults call it; every entry must name a documented case. */
export function readKnownDeviations(
  text: string,
  name: string,
  cases: readonly Case[],
): KnownDeviation[] {
  const list: unknown = parseYaml(text, name)?.deviations;
  if (!Array.isArray(list)) throw malformed(name, 'it has no list named "deviations"');
  return list.map((entry: unknown, index) =>
    readEntry(entry, `${name}, entry ${index + 1}`, cases),
  );
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
    };
  }
  if (result.verdict !== 'pass' || entry.deviates === 'sometimes') return result;
  const reason = 'The promise holds, but is listed as always broken. Take it off the list.';
  return { ...result, verdict: 'fail', reason };
}

function parseYaml(text: string, name: string): { deviations?: unknown } | null {
  try {
    return parse(text) as { deviations?: unknown } | null;
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
