/** Who answers the calls of an emulator, unless something goes wrong on purpose. */
import type { Endpoint, EndpointCall } from '../http/call.ts';
import type { Answerer, EndpointsOptions } from '../http/endpoints.ts';
import type { Clock } from './clock.ts';
import { companions, type Companion } from './companion.ts';
import { answerCompanionCall } from './companion-calls.ts';
import { date, noContent } from './date-header.ts';
import type { Disturbances } from './disturbance.ts';
import { disturb } from './disturbed-call.ts';
import { callTask } from './external-task.ts';
import { answerPreference } from './preferred-answer.ts';
import { answerProlongCall } from './request-queue.ts';
import type { World } from './world.ts';

/** The answerers of the four endpoints and of their companions. */
export function createAnswerers(
  world: World,
  disturbances: Disturbances,
): Pick<EndpointsOptions<Companion>, 'answer' | 'companions'> {
  const { clock } = world;
  // A call may have waited, so the clock is read when it is answered.
  const answerCompanion: Answerer<Companion> = async (call, caller) =>
    date(await answerCompanionCall(call, caller, world), clock.now());
  return {
    answer: disturbed((call) => answerOne(call, world), disturbances, clock),
    companions: {
      operations: companions,
      answer: disturbed(answerCompanion, disturbances, clock),
    },
  };
}

function answerOne(call: EndpointCall, world: World): Response {
  const nowMs = world.clock.now();
  const preferred = call.headers.has('prefer') ? answerPreference(call) : null;
  if (preferred !== null) return date(preferred, nowMs);
  if (call.operation.api === 'apify')
    return date(answerProlongCall(call, world.store, nowMs), nowMs);
  const refusal = callTask(call, world, nowMs);
  return refusal === null ? noContent(nowMs) : date(refusal, nowMs);
}

function disturbed<E extends Endpoint>(
  answer: Answerer<E>,
  disturbances: Disturbances,
  clock: Clock,
): Answerer<E> {
  return (call, caller) => {
    if (disturbances.isEmpty) return answer(call, caller);
    const undisturbed = { call, caller, answer: () => answer(call, caller) };
    return disturb(undisturbed, disturbances, clock);
  };
}
