/** Prints which case catches which flaw, and how many others fail. Exit code 1 when one is not caught. */
import { flaws } from './flaws.ts';
import { judgeFlaw } from './judgement.ts';
import { unseen } from './unseen.ts';

let uncaughtCount = 0;
print('FLAW', 'ALSO FAILED', 'CAUGHT BY');
for (const flaw of flaws) {
  const { missed, alsoFailed } = await judgeFlaw(flaw);
  const isUnseen = flaw.name in unseen;
  if (missed.length > 0 && !isUnseen) uncaughtCount += 1;
  const caughtBy = flaw.caughtBy.map((id) => (missed.includes(id) ? `NOT ${id}` : id)).join(', ');
  const why = isUnseen ? `  (not yet: ${unseen[flaw.name]})` : '';
  print(flaw.name, String(alsoFailed.length), caughtBy + why);
}
const unseenCount = Object.keys(unseen).length;
console.log(`\n${flaws.length} flaws, ${uncaughtCount} not caught, ${unseenCount} not seen yet.`);
if (uncaughtCount > 0) process.exitCode = 1;

function print(name: string, alsoFailed: string, caughtBy: string): void {
  console.log(`${name.padEnd(90)} ${alsoFailed.padStart(11)}  ${caughtBy}`);
}
