/** Shortcuts. None of them is needed: whatever they do can be reached otherwise. */
import { advanceClock } from './actions.ts';
import type { Session } from './session.ts';
import { showView } from './navigation.ts';

/** What a key does, in the words of the help. */
export interface Shortcut {
  readonly key: string;
  readonly what: string;
  run(session: Session): void;
}

/** All shortcuts. */
export const shortcuts: readonly Shortcut[] = [
  { key: '/', what: 'search in what is shown', run: () => focus('input[type="search"]') },
  { key: 't', what: 'tasks', run: (session) => showView(session, 'tasks') },
  { key: 'r', what: 'requests', run: (session) => showView(session, 'requests') },
  { key: 'f', what: 'faults', run: (session) => showView(session, 'faults') },
  { key: 'j', what: 'journal', run: (session) => showJournal(session) },
  { key: 'w', what: 'the worker, or client, to act as', run: () => focus('[name="worker"]') },
  { key: 'n', what: 'new tasks, or a new queue', run: () => focus('.make input') },
  { key: '+', what: 'one second goes by', run: (session) => void advanceClock(session, 1_000) },
  { key: '?', what: 'this help', run: () => openDialog('help') },
];

/** Listens as long as the page is there. */
export function listenToKeys(session: Session): void {
  document.addEventListener('keydown', (event) => {
    const isOurs = session.state.hasShortcuts && !isTyping(event.target);
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const shortcut = shortcuts.find(({ key }) => key === event.key);
    if (!isOurs || !isPlain || shortcut === undefined || isDialogOpen()) return;
    event.preventDefault();
    shortcut.run(session);
  });
}

/** Opens a dialog of the page, at the button that does no harm. */
export function openDialog(id: string): void {
  const dialog = document.querySelector<HTMLDialogElement>(`#${id}`);
  dialog?.showModal();
  dialog?.querySelector<HTMLElement>('.ends button')?.focus();
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}

function showJournal(session: Session): void {
  showView(session, 'journal');
  focus('.journal input[type="search"]');
}

function focus(selector: string): void {
  // What has just been chosen is shown with the next frame.
  requestAnimationFrame(() => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    all.find((element) => element.checkVisibility())?.focus();
  });
}
