/** Which part of the page is shown. */
import type { Session } from './session.ts';
import type { View } from './state.ts';

/** Where the journal stands beside the others, as in the style. */
const isWide = matchMedia('(min-width: 70rem)');

/** Shows a part. The journal needs no room of its own where it is beside the others. */
export function showView({ state, change, refresh }: Session, view: View): void {
  if (view !== 'journal' || !isWide.matches) state.view = view;
  state.outcome = null;
  change();
  refresh();
}

/** Keeps the journal from being shown twice when the window grows. */
export function listenToWidth(session: Session): void {
  isWide.addEventListener('change', () => {
    if (isWide.matches && session.state.view === 'journal') showView(session, 'tasks');
  });
}
