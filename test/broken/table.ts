/**
 * `npm run test:broken`: which case catches which flaw, in how many rounds, and how many others fail. Then
 * the healthy emulator, a hundred times. Exit code 1 when a flaw is not caught, or the emulator is.
 */
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { flaws } from './flaws.ts';
import { failuresOf, judgeFlaw, judgeHandler, roundsToCatch } from './judgement.ts';

const healthyRuns = 100;

const uncaught: string[] = [];
print('FLAW', 'ROUNDS', 'ALSO FAILED', 'CAUGHT BY');
for (const flaw of flaws) {
  const { missed, alsoFailed } = await judgeFlaw(flaw);
  const rounds = await roundsToCatch(flaw);
  if (rounds === null || missed.length > 0) uncaught.push(flaw.name);
  const caughtBy = flaw.caughtBy.map((id) => (missed.includes(id) ? `NOT ${id}` : id)).join(', ');
  print(flaw.name, String(rounds ?? '–'), String(alsoFailed.length), caughtBy);
}

const broken: string[] = [];
for (let run = 1; run <= healthyRuns; run += 1) {
  const emulator = createEmulator({ clock: createManualClock() });
  broken.push(...failuresOf(await judgeHandler(emulator.fetch, undefined, 10)));
}

for (const name of uncaught) console.log(`NOT CAUGHT: ${name}`);
for (const id of broken) console.log(`THE EMULATOR FAILED: ${id}`);
console.log(`\n${flaws.length - uncaught.length} of ${flaws.length} flaws caught.`);
console.log(`The emulator was run ${healthyRuns} times, and failed ${broken.length} cases.`);
if (uncaught.length + broken.length > 0) process.exitCode = 1;

function print(name: string, rounds: string, alsoFailed: string, caughtBy: string): void {
  console.log(`${name.padEnd(90)} ${rounds.padStart(6)} ${alsoFailed.padStart(11)}  ${caughtBy}`);
}
