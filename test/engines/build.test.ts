import { expect, test } from 'vitest';
import { isCutOff } from './build.ts';

const failed =
  '[ERROR] Failed to execute goal on project camunda-7: Could not resolve dependencies:';

test.each([
  [
    'has no network',
    `${failed} Could not transfer artifact a:b:pom:1 from/to central (https://repo.example): repo.example: Temporary failure in name resolution`,
  ],
  [
    'is refused the connection',
    `${failed} Could not transfer artifact a:b:pom:1 from/to central (https://repo.example): Connect to repo.example:443 failed: Connection refused`,
  ],
  [
    'was told to stay offline',
    `${failed} Cannot access central (https://repo.example) in offline mode and the artifact a:b:pom:1 has not been downloaded from it before.`,
  ],
])('a build that %s is cut off from the registry', (_, output) => {
  expect(isCutOff(output)).toBe(true);
});

test.each([
  ['code does not compile', '[ERROR] Application.java:[12,3] cannot find symbol'],
  ['version is not in the registry', `${failed} Could not find artifact a:b:pom:9 in central`],
])('a build whose %s is not: that is a failure, not a reason to skip', (_, output) => {
  expect(isCutOff(output)).toBe(false);
});
