/** What a keeper promises, as properties of whole simulations. */
import fc from 'fast-check';
import type * as client from '../../src/client/client.ts';
import type { HeldLock } from '../../src/client/client.ts';
import {
  createSimulation,
  durationMs,
  worker,
  type Journey,
  type SentCall,
  type Simulation,
} from './simulation.ts';

/** What happens in one simulation. */
export interface Story {
  readonly api: 'camunda' | 'apify';
  readonly journeys: readonly Journey[];
  readonly workMs: number;
  readonly marginMs: number;
  /** How long ago the lock was taken when it is handed to the keeper. */
  readonly ageMs: number;
  /** Whether the keeper is told so. */
  readonly isAgeTold: boolean;
  /** What the work does in the end. */
  readonly end: 'returns' | 'throws';
}

type Fate = Journey['fate'];

const badFate = fc.constantFrom<Fate>('request lost', 'answer lost', 'unreachable', 'bad gateway');
const api = fc.constantFrom('camunda' as const, 'apify' as const);
const end = fc.constantFrom('returns' as const, 'returns' as const, 'throws' as const);
const marginMs = fc.constantFrom(0, durationMs / 10, durationMs / 2);
const workMs = fc.integer({ min: 0, max: 5 * durationMs });

/** Mostly a short one. */
const latencyMs = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: durationMs / 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: durationMs }) },
);

const anyJourney: fc.Arbitrary<Journey> = fc.record({
  thereMs: latencyMs,
  backMs: latencyMs,
  fate: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Fate>('answered') },
    { weight: 1, arbitrary: badFate },
  ),
});

/** From one call on, all the others come to nothing. */
const blackout = badFate.map((fate) => Array<Journey>(30).fill({ thereMs: 0, backMs: 0, fate }));

/** A network at its worst: answers come late or never, in any order of good and bad. */
export const anyStory: fc.Arbitrary<Story> = fc.record({
  api,
  journeys: fc
    .tuple(
      fc.array(anyJourney, { maxLength: 20, size: 'max' }),
      fc.oneof(blackout, fc.constant<Journey[]>([])),
    )
    .map((parts) => parts.flat()),
  workMs,
  marginMs,
  ageMs: fc.integer({ min: 0, max: durationMs - 1 }),
  isAgeTold: fc.boolean(),
  end,
});

const calm: fc.Arbitrary<Journey> = fc.record({
  thereMs: fc.integer({ min: 0, max: durationMs / 8 - 1 }),
  backMs: fc.integer({ min: 0, max: durationMs / 8 }),
  fate: fc.constant('answered' as const),
});
const bad: fc.Arbitrary<Journey> = fc
  .tuple(calm, badFate)
  .map(([journey, fate]) => ({ ...journey, fate }));

/** A network on which no two calls in a row come to nothing, and none takes a quarter of the duration. */
export const calmStory: fc.Arbitrary<Story> = fc.record({
  api,
  journeys: fc
    .array(fc.tuple(fc.array(bad, { maxLength: 1 }), calm), { maxLength: 20, size: 'max' })
    .map((pairs) => pairs.flatMap(([bads, good]) => [...bads, good])),
  workMs,
  marginMs: fc.constant(durationMs / 10),
  ageMs: fc.constant(0),
  isAgeTold: fc.constant(true),
  end: fc.constant('returns' as const),
});

/** How one simulation went. */
export interface Trial {
  /** The kind of the outcome, or what was thrown instead. */
  readonly ending: string;
  /** Whether it waited for each answer until it had come, or a quarter of the duration was over. */
  readonly isPatient: boolean;
  /** Everything in which the keeper broke its promise. */
  readonly complaints: readonly string[];
}

/** Plays the story to its end, and looks at every instant of it. */
export async function tryKeeper(story: Story, library?: typeof client): Promise<Trial> {
  const { api: kind, journeys, marginMs: margin, ageMs, isAgeTold } = story;
  const simulation = createSimulation({ api: kind, journeys, ...(library && { library }) });
  simulation.advance(ageMs);
  const work = createWork(simulation, story);
  const complaints = new Set<string>();
  const look = (nowMs: number, isLastInstant: boolean) => {
    if (!work.isUnderLock()) return;
    const held = simulation.lock();
    const heldForMs = (held?.holder === worker ? held.expiresAtMs : -Infinity) - nowMs;
    const isEnough = isLastInstant ? heldForMs >= margin : heldForMs > margin;
    if (!isEnough) complaints.add(`At ${nowMs} the work goes on, with ${heldForMs} ms of a lock.`);
  };
  const kept = simulation.keep(work.run, { marginMs: margin, ...(isAgeTold && { askedAtMs: 0 }) });
  const ending = await simulation
    .play(kept, { before: (at) => look(at, true), after: (at) => look(at, false) })
    .then((outcome) => outcome.kind, String);
  if (simulation.clock.countAlarms() > 0) complaints.add('An alarm was left behind.');
  // Whoever is still up to something gets the time for it.
  await simulation.play(simulation.wait(5 * durationMs));
  const patience = simulation.calls.map(({ givenUpAfterMs = Infinity }) => givenUpAfterMs);
  return {
    ending,
    isPatient: patience.every((ms) => ms >= durationMs / 4),
    complaints: [...complaints, ...complaintsAbout(simulation.calls, ending, work)],
  };
}

/** Whether the work was done under the lock; then the network decides what becomes of completion. */
export function isKept(ending: string): boolean {
  return ['completed', 'done', 'undocumented'].includes(ending) || ending.startsWith('Fault');
}

type Work = ReturnType<typeof createWork>;

/** Work that does not heed its signal, but notes when it fired. */
function createWork(simulation: Simulation, { workMs: ms, end: ending }: Story) {
  let held: HeldLock | undefined;
  let endedAtMs = Infinity;
  let isLost = false;
  return {
    async run(lock: HeldLock): Promise<void> {
      held = lock;
      lock.signal.addEventListener('abort', () => {
        isLost = true;
      });
      await simulation.wait(ms);
      endedAtMs = simulation.clock.now();
      if (ending === 'throws') throw new Error('The work failed.');
    },
    isUnderLock: () => held !== undefined && !isLost && endedAtMs === Infinity,
    isLost: () => isLost,
    endedAtMs: () => endedAtMs,
  };
}

function complaintsAbout(calls: readonly SentCall[], ending: string, work: Work): string[] {
  const completions = calls.filter(({ verb }) => verb === 'complete');
  const isLate = ({ verb, atMs }: SentCall) => verb === 'extend' && atMs > work.endedAtMs();
  const isDue = ending === 'refused' || isKept(ending);
  const isLastOfAll = completions.length === 0 || calls.at(-1) === completions[0];
  const complaints = {
    'It was extended after the work had ended.': calls.some(isLate),
    'Two calls were made at once.': calls.some(({ isBesideAnother }) => isBesideAnother),
    'It was completed, and then something else was sent.': !isLastOfAll,
    [`It was completed, and the ending is ${ending}.`]: completions.length > 0 && !isDue,
    [`The signal fired, and the ending is ${ending}.`]: work.isLost() && ending !== 'lost',
    'It never ended.': ending.includes('Everybody waits'),
  };
  return Object.keys(complaints).filter((complaint) => complaints[complaint]);
}
