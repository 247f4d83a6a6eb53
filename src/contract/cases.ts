/** Every case of the suite, in the order of the report. */
import { completeCases, completeObservations } from './cases/complete.ts';
import { extendCases, extendObservations } from './cases/extend.ts';
import { historyCases } from './cases/history.ts';
import { lockCases, lockObservations } from './cases/lock.ts';
import { prolongCases, prolongObservations } from './cases/prolong.ts';
import { prolongRefusalCases } from './cases/prolong-refusals.ts';
import { raceCases } from './cases/race.ts';
import type { Case } from './promise.ts';

export const cases: readonly Case[] = [
  ...lockCases,
  ...extendCases,
  ...completeCases,
  ...prolongCases,
  ...prolongRefusalCases,
  ...raceCases,
  ...historyCases,
  ...lockObservations,
  ...extendObservations,
  ...completeObservations,
  ...prolongObservations,
];
