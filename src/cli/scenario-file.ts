/** Files of scenarios: what is in them, where it stands, and what is wrong with it. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { nearest } from '../contract/nearest.ts';
import type { Scenarios, ScenarioStep } from '../emulator/scenario.ts';
import { stateNames } from '../emulator/states.ts';
import { Fault } from '../fault.ts';

/** The scenarios of a file. */
export interface ScenarioFile {
  readonly scenarios: Scenarios;
  /** A Fault about something in it: a path such as `['busy', 2]`, and a sentence without its full stop. */
  complain(path: Path, problem: string): Fault;
}

type Path = readonly (string | number)[];

/** A value out of a file, and on which line a part of it stands. */
interface Source {
  readonly value: unknown;
  lineOf(path: Path): number | null;
}

const isYaml = /\.(?:ya?ml|json)$/i;
const isModule = /\.[cm]?[jt]s$/i;

/** Reads a file of scenarios. What cannot be read, or is no scenario, is a Fault. */
export async function readScenarioFile(file: string): Promise<ScenarioFile> {
  const { value, lineOf } = await readSource(file);
  const complain = (path: Path, problem: string): Fault => {
    const line = path.length === 0 ? null : lineOf(path);
    const where = line === null ? file : `${file}, line ${line}`;
    return new Fault('bad-seed-file', `${[where, ...placeOf(path)].join(': ')}: ${problem}.`);
  };
  return { scenarios: readScenarios(value, complain), complain };
}

function placeOf([scenario, index]: Path): string[] {
  if (scenario === undefined) return [];
  const place = `scenario "${scenario}"`;
  return [typeof index === 'number' ? `${place}, state ${index + 1}` : place];
}

async function readSource(file: string): Promise<Source> {
  if (isYaml.test(file)) return readYaml(file);
  if (isModule.test(file)) return readModule(file);
  const endings = '.yaml, .yml, .json, .ts, .mts, .js or .mjs';
  const found = extname(file) === '' ? 'it has none' : `not ${extname(file)}`;
  throw new Fault('bad-seed-file', `--seed-file ${file}: its ending must be ${endings}, ${found}.`);
}

async function readYaml(file: string): Promise<Source> {
  const lines = new LineCounter();
  try {
    const document = parseDocument(await readFile(file, 'utf8'), { lineCounter: lines });
    if (document.errors.length > 0) throw document.errors[0];
    const lineOf = (path: Path): number | null => {
      const node: unknown = document.getIn(path, true);
      const range = (node as { range?: readonly number[] } | undefined)?.range;
      return range === undefined ? null : lines.linePos(range[0]!).line;
    };
    return { value: document.toJS(), lineOf };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

async function readModule(file: string): Promise<Source> {
  try {
    const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown };
    return { value: module.default, lineOf: () => null };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(file: string, cause: unknown): Fault {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Fault('unreadable-file', `--seed-file ${file}: ${why.trim()}`, { cause });
}

function readScenarios(value: unknown, complain: ScenarioFile['complain']): Scenarios {
  if (!isObject(value) || Object.keys(value).length === 0) {
    const example = 'such as "busy: [{state: external task}]"';
    throw complain([], `it must map names of scenarios to lists of states, ${example}`);
  }
  for (const [name, steps] of Object.entries(value)) {
    if (!Array.isArray(steps)) throw complain([name], 'it must be a list of states');
    for (const [index, step] of steps.entries()) checkStep(step, [name, index], complain);
  }
  return value as Record<string, ScenarioStep[]>;
}

function checkStep(step: unknown, path: Path, complain: ScenarioFile['complain']): void {
  if (!isObject(step)) throw complain(path, 'it must have a "state", and may have "params"');
  const { state, params, ...others } = step;
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw complain(path, `it takes "state" and "params", and no "${other}"`);
  }
  if (typeof state !== 'string') throw complain(path, 'its "state" must be a string');
  if (!stateNames.includes(state)) {
    const hint = `did you mean '${nearest(state, stateNames)}'?`;
    throw complain(path, `there is no state '${state}' (${hint})`);
  }
  if (params !== undefined && !isObject(params)) {
    throw complain(path, 'its "params" must be an object');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
