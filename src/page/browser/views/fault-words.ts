/** An injected fault in words. */
import { describeLength } from '../remaining.ts';
import type { InjectedFault } from '../wire.ts';

/** What the fault does, in a few words. */
export function describeFault(fault: InjectedFault): string {
  switch (fault.kind) {
    case 'latency':
      return `answered ${describeLength(fault.ms ?? 0)} late`;
    case 'status':
      return ['answered', fault.status, fault.example].filter((part) => part != null).join(' ');
    case 'reset':
      return `connection reset, ${fault.takesEffect === false ? 'without' : 'after'} taking effect`;
    case 'truncate':
      return 'answer cut in the middle';
  }
}

/** How often the fault happens, and has happened. */
export function describeHits({ probability, seed, count, hits }: InjectedFault): string {
  const chance =
    probability === 1
      ? []
      : [`${Number((100 * probability).toFixed(1))} % of calls (seed ${seed})`];
  const struck = count == null ? `${hits} so far` : `${hits} of at most ${count}`;
  return [...chance, struck].join(', ');
}
