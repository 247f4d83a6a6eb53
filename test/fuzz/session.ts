/** Sequences of requests, played to one emulator in this process or over a socket. */
import { createEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { serve, type Handler } from '../../src/http/server.ts';
import type { Ask } from './asks.ts';
import { judgeAnswers, type Strictness } from './judge.ts';
import { createOrderlyCaller } from './orderly-caller.ts';
import { createRenewableClock } from './renewable-clock.ts';
import { describeRequest, inTime, parse, sendHere, sendOverWire } from './sending.ts';
import { Subjects } from './subjects.ts';

/** What is played, and how. */
export interface Session {
  readonly asks: readonly Ask[];
  readonly isOnWire: boolean;
}

/** How often which status was answered, by endpoint. */
export type Tally = Map<string, Map<number, number>>;

/** What is fuzzed. */
export interface Subject extends Strictness {
  readonly options?: Omit<EmulatorOptions, 'clock'>;
  /** How long an answer may take; 5 seconds unless said. */
  readonly deadlineMs?: number;
  /** Breaks the emulator, to see whether it is found out. */
  readonly flaw?: (handler: Handler) => Handler;
}

/** An emulator to play to. What is found wrong is in `complaints`. */
export async function createStage(subject: Subject) {
  const { options, flaw = (same) => same, deadlineMs = 5_000 } = subject;
  const complaints: string[] = [];
  const tally: Tally = new Map();
  const clock = createRenewableClock();
  const emulator = createEmulator({ ...options, clock });
  const handler = judgeAnswers(flaw(emulator.fetch), subject, (complaint) =>
    complaints.push(complaint),
  );
  const server = await serve(handler);
  const caller = createOrderlyCaller(
    (request) => inTime(Promise.resolve(handler(request)), clock, deadlineMs),
    (complaint) => complaints.push(complaint),
  );

  return {
    tally,
    /** Plays a session, and gives what was wrong. */
    async play({ asks, isOnWire }: Session): Promise<string[]> {
      const subjects = new Subjects();
      complaints.length = 0;
      clock.renew();
      await caller.setScene(subjects);
      for (const ask of asks) {
        const request = describeRequest(ask, subjects);
        const sending = isOnWire ? sendOverWire(server.url, request) : sendHere(handler, request);
        const answer = await inTime(sending, clock, deadlineMs);
        if (typeof answer === 'string') {
          complaints.push(`${ask.method} ${request.target}: ${answer}`);
        } else if (answer !== null) {
          count(tally, ask.endpoint, answer.status);
          if (answer.status < 300) subjects.learn(request.path, parse(answer.text));
        }
        clock.advance(ask.advanceMs);
      }
      await caller.reset();
      clock.renew();
      await caller.serveOrderly();
      await caller.reset();
      return [...new Set(complaints)];
    },
    close: () => server.close(),
  };
}

function count(tally: Tally, endpoint: string, status: number): void {
  const statuses = tally.get(endpoint) ?? new Map<number, number>();
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  tally.set(endpoint, statuses);
}
