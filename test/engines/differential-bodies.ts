/** Scenarios of bodies: what is no JSON, what is none of the right shape, and every edge of the fields. */
import {
  among,
  bodyOf,
  call,
  longMs,
  verbs,
  type Scenario,
  type Step,
} from './differential-scenario.ts';

const { raw } = String;

/** Bodies as texts. `D` stands for the name of the duration. */
const bodies = [
  ...among('| {} | null | [] | "str" | "" | 5 | true | { | } | {"D":9000 }'),
  ' ',
  '\n',
  '\uFEFF{}',
  '\uFEFF{"workerId":"w1","D":9000}',
  '{"workerId":"w1\n"}',
  ...among(`{"workerId": w1} | {"workerId":"w1","D":9000,} | {'workerId':'w1'} | {workerId:"w1"}`),
  ...among('{"workerId":"w1","D":9000} x | {"workerId":"w1","D":9000}{} | {"D":9000}/*x*/'),
  ...among('{"workerId":"w2","workerId":"w1","D":-1,"D":9000} | {"WORKERID":"w1","D":9000}'),
  ...among(raw`{"workerId":"w1","D":9000,"foo":{"a":[1]}} | {"workerId":"\u0077\u0031","D":9000}`),
  ...[999, 1_000].map((depth) => {
    const nested = '['.repeat(depth) + ']'.repeat(depth);
    return `{"workerId":"w1","D":9000,"foo":${nested}}`;
  }),
  ...among('{"D":9000} | {"workerId":"w1"} | {"workerId":"w1","D":9000,"variables":5}'),
];

const workers = [
  ...among('123 | 1.50 | 1e3 | -0 | true | false | {} | [] | ["w1"] | null | "" | " " | "w1 "'),
  ...among(raw`"ä" | "\ud83d\udd12" | "'" | "\u0000"`),
  ...[255, 256].map((length) => `"${'w'.repeat(length)}"`),
];

const durations = [
  ...among('null | 0 | -0 | -5 | 1.5 | 0.5 | -0.5 | 9000.0 | 9E3 | 900e1 | 1e30 | 1e400 | -1e400'),
  ...among('"" | " " | "null" | " null " | "9000" | " 9000 " | "+9000" | "-9000" | "09000"'),
  ...among('"1_00" | "1.5" | "1e3" | "abc" | "9223372036854775808" | "-9223372036854775809"'),
  ...among('9223372036854775808 | -9223372036854775808 | -9223372036854775809 | 9.3e18 | 9.2e18'),
  ...among(
    'true | false | [1] | [] | {} | NaN | 007 | 0x10 | +5 | .5 | 5. | 1e18 | 253402300799999',
  ),
  '"9221577000000000000"',
];

const heldByW1: Step = call('lock', bodyOf('w1', longMs));

const everyBody = [
  ...bodies,
  ...workers.map((worker) => `{"workerId":${worker},"D":9000}`),
  ...durations.map((duration) => `{"workerId":"w1","D":${duration}}`),
].flatMap((body) =>
  verbs.map((verb): Scenario => {
    const name = verb === 'lock' ? 'lockDuration' : 'newDuration';
    const asked = call(verb, body.replaceAll('"D"', `"${name}"`));
    const steps = verb === 'lock' ? [asked] : [heldByW1, asked];
    return { name: `a body of ${verb}`, task: 'active', steps };
  }),
);

const lockByW2 = call('lock', bodyOf('w2', longMs));
const extension = call('extendLock', bodyOf('w1', longMs));
const completion = call('complete', bodyOf('w1', longMs));

const overflowing = among('9223372036854775807 | 9223372036854775807.0 | "9223372036854775807"')
  .flatMap((duration) => [
    [call('lock', `{"workerId":"w1","lockDuration":${duration}}`), lockByW2],
    [
      heldByW1,
      call('extendLock', `{"workerId":"w1","newDuration":${duration}}`),
      extension,
      completion,
    ],
  ])
  .map((steps): Scenario => ({ name: 'a duration that overflows', task: 'active', steps }));

/** Every scenario of a body. */
export const bodyScenarios: readonly Scenario[] = [...everyBody, ...overflowing];
