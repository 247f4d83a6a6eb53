import { checkHistory } from '../../src/contract/history/checker.ts';
import { interleave, type Bench } from '../bench.ts';
import { atMost } from '../figure.ts';
import { makeLegalHistory } from '../histories.ts';

/** 104 operations a task. */
const rounds13 = 13;

/** How long the race checker takes, and how that grows with the number of tasks. */
export const checker: Bench = {
  name: 'checker',
  about: 'the race checker on legal histories of 8 workers, 104 operations a task',
  async run(rounds) {
    const readings = await interleave(rounds, {
      small: () => secondsFor(250),
      large: () => secondsFor(1_000),
      huge: () => secondsFor(4_000),
    });
    const alone = { unit: 's', baseline: null };
    const scaled = (readings: number[]) => readings.map((secs) => secs * 4);
    return [
      {
        ...alone,
        name: '104,000 operations on 1,000 tasks',
        ours: readings.large,
        limit: atMost(2),
      },
      { ...alone, name: '416,000 operations on 4,000 tasks', ours: readings.huge, limit: null },
      {
        name: '1,000 tasks / 4 times 250 tasks',
        unit: 's',
        ours: readings.large,
        baseline: scaled(readings.small),
        limit: null,
      },
      {
        name: '4,000 tasks / 4 times 1,000 tasks',
        unit: 's',
        ours: readings.huge,
        baseline: scaled(readings.large),
        limit: null,
      },
    ];
  },
};

function secondsFor(tasks: number): number {
  const history = makeLegalHistory({ tasks, rounds: rounds13 }, 1);
  const startedAtMs = performance.now();
  const { verdict } = checkHistory(history);
  const secs = (performance.now() - startedAtMs) / 1_000;
  if (verdict !== 'ok') throw new Error(`A legal history was judged ${verdict}.`);
  return secs;
}
