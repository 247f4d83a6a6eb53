/**
 * What makes the page convenient: filter, copying, links that open what they lead to. Everything can be read
 * without it.
 */

/**
 * Runs in the browser: the page holds its source text, so it can use nothing from outside of itself. It reads
 * what the page says, and never makes markup of it.
 */
export function enliven(): void {
  const all = <E extends Element>(selector: string, within: ParentNode = document): E[] => [
    ...within.querySelectorAll<E>(selector),
  ];
  const form = document.querySelector<HTMLFormElement>('.filter')!;
  const search = form.querySelector<HTMLInputElement>('input')!;
  const output = form.querySelector('output')!;
  const chips = all<HTMLButtonElement>('.chip', form);
  const operations = all<HTMLElement>('.operation');
  const promises = all<HTMLDetailsElement>('.promise').map((element) => {
    const parts = all('summary .told, .reason', element).map((part) => part.textContent);
    const operation = element.closest('.operation')!.getAttribute('aria-label');
    return { element, text: [operation, ...parts].join(' ').toLowerCase() };
  });

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    const pressed = chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true');
    const wanted = pressed.map((chip) => chip.dataset['verdict']);
    let shown = 0;
    for (const { element, text } of promises) {
      const isWanted = wanted.length === 0 || wanted.includes(element.dataset['verdict']);
      element.hidden = !isWanted || !words.every((word) => text.includes(word));
      if (!element.hidden) shown += 1;
    }
    for (const each of operations) each.hidden = !each.querySelector('.promise:not([hidden])');
    const total = promises.length;
    output.value = shown === total ? `${total} promises` : `${shown} of ${total} promises`;
  };

  const setOpen = (selector: string, isOpen: boolean) => {
    for (const each of all<HTMLDetailsElement>(selector)) each.open = isOpen;
  };

  const copy = async (button: HTMLElement) => {
    const code = button.parentElement!.querySelector('code')!;
    const selection = getSelection()!;
    selection.selectAllChildren(code);
    // There is no clipboard for pages that were not delivered safely; what is selected can be copied by hand.
    const isCopied = await navigator.clipboard?.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    button.textContent = isCopied === true ? 'Copied' : 'Selected';
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!(target instanceof HTMLDetailsElement)) return;
    search.value = '';
    for (const chip of chips) chip.setAttribute('aria-pressed', 'false');
    filter();
    target.open = true;
    target.scrollIntoView();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  search.addEventListener('input', filter);
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button === null) return;
    if (button.matches('.chip')) {
      const isPressed = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', String(!isPressed));
      filter();
    }
    if (button.matches('[data-open]')) setOpen('.promise:not([hidden])', true);
    if (button.matches('[data-close]')) setOpen('.promise, .exchange', false);
    if (button.matches('[data-copy]')) void copy(button);
  });
  addEventListener('hashchange', reveal);

  // On paper nothing can be opened, so what matters is open there.
  let openedForPaper: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const telling = '.promise:is(.fail, .known-deviation, .not-run):not([open])';
    openedForPaper = all<HTMLDetailsElement>(telling);
    for (const each of openedForPaper) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of openedForPaper) each.open = false;
  });

  form.hidden = false;
  for (const button of all<HTMLButtonElement>('[data-copy]')) button.hidden = false;
  // Browsers keep what was typed when a page is loaded again.
  filter();
  if (location.hash !== '') reveal();
}
