import { Fault } from '../fault.ts';
import type { Ask } from './exchange.ts';

/** Two full races: fewer may be a fault that the suite is there to find. */
const unansweredMax = 16;

/**
 * Gives the run up when the target has fallen silent. Otherwise every call that is left would wait for
 * its deadline, and a dead server would take many minutes to judge.
 */
export function giveUpOnSilence(ask: Ask, giveUp: (fault: Fault) => void): Ask {
  let unanswered = 0;
  return async (question) => {
    const exchange = await ask(question);
    unanswered = exchange.failure === null ? 0 : unanswered + 1;
    if (unanswered === unansweredMax) {
      const why = `The last ${unansweredMax} calls got no answer, so the run was given up.`;
      giveUp(new Fault('target-silent', `${why} ${exchange.failure?.message}`));
    }
    return exchange;
  };
}
