/** How to be told that it was too much: 429, and what Apify advises to do then. */
import type { Ask } from '../exchange.ts';
import type { Pace } from './pace.ts';

/** Half a second at first, up to twice as long at random, and twice as long each time: about a minute in all. */
const firstPauseMs = 500;
const pausesMax = 6;

const tooManyRequests = 429;

/**
 * Makes askers that ask again when they are answered 429. A server that keeps to its 429 through all pauses
 * is believed: until it answers otherwise, the other calls are not repeated.
 */
export function createBackoff(pace: Pace, random: () => number): (ask: Ask) => Ask {
  let isHopeless = false;
  return (ask) => async (question) => {
    let pauseMs = firstPauseMs;
    for (let pauses = 0; ; pauses += 1) {
      const exchange = await ask(question);
      if (exchange.answer?.status !== tooManyRequests) {
        isHopeless = false;
        return exchange;
      }
      if (pauses === pausesMax) isHopeless = true;
      if (isHopeless) return exchange;
      await pace.wait(pauseMs * (1 + random()));
      pauseMs *= 2;
    }
  };
}
