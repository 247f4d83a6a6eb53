/**
 * The engine dialect against a real engine: both are called in the same ways, from the same states, and must
 * answer alike, and leave their tasks alike, save where a difference is known.
 */
import fc from 'fast-check';
import pLimit from 'p-limit';
import { knownDifferences, type KnownDifference } from './differential-known.ts';
import { play, type Difference } from './differential-play.ts';
import { randomScenario } from './differential-random.ts';
import { describeStep, type Scenario } from './differential-scenario.ts';
import { emulatorSide, engineSide, type Side } from './differential-side.ts';
import { table } from './differential-table.ts';

/** What the scenarios by chance are made from. Fixed, so that a run can be repeated. */
const seed = 724;
const randomCount = 100;

/** An engine spends most of a call waiting for its database. */
const scenariosAtOnce = 4;

/** One mistake can show in many calls, of which nobody reads all. */
const complaintsToldMax = 10;

/** Compares a running engine with the emulator, tells what it found, and gives what there is to complain of. */
export async function compareWithEmulator({ restUrl }: { restUrl: string }): Promise<string[]> {
  const engine = await engineSide(restUrl);
  try {
    return await compare(engine);
  } finally {
    await engine.end();
  }
}

async function compare(engine: Side): Promise<string[]> {
  const { length } = table;
  console.log(`differential: seed ${seed}, ${length} scenarios by hand, ${randomCount} by chance`);
  const tally = createTally(engine);
  const atOnce = pLimit(scenariosAtOnce);
  const byHand = await Promise.all(table.map((scenario) => atOnce(() => tally.count(scenario))));
  const byChance = await checkByChance(tally);
  const unmet = tally
    .unmet()
    .map(({ what }) => `differential: "${what}" was not met. Take it off.`);

  const complaints = [...byHand.flat(), ...byChance, ...unmet];
  const outcome = complaints.length === 0 ? 'all of them documented' : 'not all of them documented';
  const { requests, differences } = tally.counted();
  console.log(`differential: ${requests} requests, ${differences} differences, ${outcome}`);
  const untold = complaints.length - complaintsToldMax;
  if (untold <= 0) return complaints;
  return [...complaints.slice(0, complaintsToldMax), `differential: and ${untold} more`];
}

async function checkByChance(tally: Tally): Promise<string[]> {
  const property = fc.asyncProperty(randomScenario, async (scenario) => {
    const complaints = await tally.count(scenario);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  const { errorInstance } = await fc.check(property, { seed, numRuns: randomCount });
  return errorInstance === null ? [] : [(errorInstance as Error).message];
}

interface Tally {
  /** Plays a scenario, and tells every difference that is not known. */
  count(scenario: Scenario): Promise<string[]>;
  counted(): { readonly requests: number; readonly differences: number };
  unmet(): KnownDifference[];
}

function createTally(engine: Side): Tally {
  const met = new Set<KnownDifference>();
  let requests = 0;
  let differences = 0;
  const isKnown = (difference: Difference) => {
    const known = knownDifferences.find((each) => isKnownAs(each, difference));
    if (known !== undefined) met.add(known);
    return known !== undefined;
  };
  return {
    async count(scenario) {
      // An emulator of its own, since they share no clock.
      const played = await play(scenario, { engine, emulator: emulatorSide() }, isKnown);
      requests += played.requestCount;
      differences += played.differences.length;
      return played.differences.filter((each) => !isKnown(each)).map(describe);
    },
    counted: () => ({ requests, differences }),
    unmet: () => knownDifferences.filter((each) => !met.has(each)),
  };
}

function isKnownAs({ concerns, statuses }: KnownDifference, difference: Difference): boolean {
  const [engine, emulator] = difference.statuses;
  return concerns(difference.call) && statuses.some(([a, b]) => a === engine && b === emulator);
}

function describe({ scenario, index, engine, emulator }: Difference): string {
  const steps = scenario.steps.slice(0, index + 1).map((step) => `  ${describeStep(step)}`);
  return [
    `differential: ${scenario.name} (${scenario.task})`,
    ...steps,
    `    engine:   ${engine}`,
    `    emulator: ${emulator}`,
  ].join('\n');
}
