/** Every flaw, in the order of the table. */
import { addressFlaws, parameterFlaws, tokenFlaws } from './flaws/admissions.ts';
import { answerFlaws } from './flaws/answers.ts';
import { completerFlaws, completionEffectFlaws } from './flaws/completions.ts';
import { deploymentFlaws } from './flaws/deployments.ts';
import { errorTypeFlaws } from './flaws/error-types.ts';
import { expiryTextFlaws, expiryTimeFlaws } from './flaws/expiries.ts';
import { extenderFlaws, extensionInputFlaws, extensionTimeFlaws } from './flaws/extensions.ts';
import { holderFlaws, lockInputFlaws, lockTimeFlaws } from './flaws/locks.ts';
import { prolongedLockFlaws, prolongerFlaws, queuePlaceFlaws } from './flaws/prolongations.ts';
import { raceFlaws } from './flaws/races.ts';
import { statusFlaws } from './flaws/statuses.ts';
import { variableFlaws } from './flaws/variables.ts';
import type { Flaw } from './flaw.ts';

export const flaws: readonly Flaw[] = [
  ...answerFlaws,
  ...statusFlaws,
  ...errorTypeFlaws,
  ...holderFlaws,
  ...lockTimeFlaws,
  ...lockInputFlaws,
  ...extensionTimeFlaws,
  ...extenderFlaws,
  ...extensionInputFlaws,
  ...completerFlaws,
  ...completionEffectFlaws,
  ...variableFlaws,
  ...prolongerFlaws,
  ...prolongedLockFlaws,
  ...queuePlaceFlaws,
  ...expiryTextFlaws,
  ...expiryTimeFlaws,
  ...parameterFlaws,
  ...tokenFlaws,
  ...addressFlaws,
  ...raceFlaws,
  ...deploymentFlaws,
];
