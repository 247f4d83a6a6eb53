/** What a case is: one promise of a server, where it was made, and how to find out. */
import type { Api, OperationId } from '../spec/operations.ts';
import type { Trial } from './trial.ts';

/**
 * How binding a promise is. A `documented` one is made by a page, or follows from one. Where pages are
 * silent, an `observed` case records what the server does, and never fails.
 */
export type Level = 'documented' | 'observed';

/** Where a promise comes from. */
export interface Source {
  /** The title of the page. */
  readonly page: string;
  /** The part of the page, such as `status 400`. */
  readonly part: string;
  /** What the page says there, in our words. */
  readonly says: string;
  /** How the promise follows, where the page does not make it outright. */
  readonly step?: string;
}

/** One case of the suite. */
export interface Case {
  /** A path, such as `lock/lapsed-lock-can-be-taken`, so that globs can choose. */
  readonly id: string;
  readonly level: Level;
  readonly operation: OperationId;
  /** One sentence that the server must make true. */
  readonly promise: string;
  readonly source: Source;
  /** Whether the case lets time pass. Such cases run alone where the target's clock is moved. */
  readonly takesTime?: boolean;
  /** False where answers off the document are judged by another case. */
  readonly checksAnswers?: boolean;
  run(trial: Trial): Promise<void>;
}

/** The API that the case is about. */
export function apiOf({ operation }: Case): Api {
  return operation === 'prolongRequestLock' ? 'apify' : 'camunda';
}
