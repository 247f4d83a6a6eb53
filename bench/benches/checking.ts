import { examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs, type OperationId } from '../../src/spec/operations.ts';
import { checkSchema } from '../../src/validation/schema.ts';
import { interleave, type Bench } from '../bench.ts';
import { atMost } from '../figure.ts';

/** How often all examples are gone through in one reading. */
const turns = 5_000;

interface Sample {
  readonly id: OperationId;
  readonly status: number;
  readonly text: string;
  readonly value: unknown;
}

/** What it costs to check an answer, beside what it costs to parse it. */
export const checking: Bench = {
  name: 'checking',
  about: 'the bodies of all examples of the document, checked and parsed',
  async run(rounds) {
    const samples = documentedPairs.flatMap(samplesOf);
    const readings = await interleave(rounds, {
      check: () =>
        cpuMs(() => samples.forEach(({ id, status, value }) => checkSchema(id, status, value))),
      parse: () => cpuMs(() => samples.forEach(({ text }) => JSON.parse(text))),
    });
    return [
      {
        name: 'CPU time: checking / JSON.parse',
        unit: 'ms',
        ours: readings.check,
        baseline: readings.parse,
        limit: atMost(1),
      },
    ];
  },
};

function samplesOf({ operation: id, status }: (typeof documentedPairs)[number]): Sample[] {
  return Object.values(examplesOf(id, status))
    .filter(({ value }) => value !== undefined)
    .map(({ value }) => ({ id, status, text: JSON.stringify(value), value }));
}

function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
