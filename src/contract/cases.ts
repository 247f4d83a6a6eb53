/** Every case of the suite, in the order of the report. */
import { completeCases } from './cases/complete.ts';
import { extendCases } from './cases/extend.ts';
import { historyCases } from './cases/history.ts';
import { lockCases } from './cases/lock.ts';
import { observations } from './cases/observations.ts';
import { prolongCases } from './cases/prolong.ts';
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
  ...observations,
];
