/** Where promises come from: the four public pages. */
import type { Source } from '../promise.ts';

/** Cites a page: the part, what it says there in our words, and the step that leads to the promise. */
export type Cite = (part: string, says: string, step?: string) => Source;

function page(title: string): Cite {
  return (part, says, step) => ({
    page: title,
    part,
    says,
    ...(step === undefined ? {} : { step }),
  });
}

export const lockPage = page('Camunda 7 REST API, Lock External Task');
export const extendPage = page('Camunda 7 REST API, Extend Lock on External Task');
export const completePage = page('Camunda 7 REST API, Complete External Task');
export const prolongPage = page('Apify API, Prolong request lock');

/** The step from "an error is returned" to "and nothing has changed". */
export const refusalChangesNothing =
  'A call that is refused is not carried out, so whatever was before the call is so after it.';

/** The step from "for an amount of time" to "and not longer". */
export const durationEnds = 'A lock that is given for an amount of time is over after it.';
