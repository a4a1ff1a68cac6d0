import { act } from './act';
import { openTab, shownTab } from './tabs';

/** By which the browser remembers whether keys with a single character act. */
const KEY = 'letter keys';

const ACTIONS: Readonly<Record<string, () => void>> = {
  Enter: () => act({ action: 'runAgain' }),
  n: () => act({ action: 'next' }),
  p: () => act({ action: 'previous' }),
  h: () => {
    // Hints are below the result.
    if (shownTab() !== 'result') openTab('result');
    act({ action: 'showHint' });
  },
  e: () => act({ action: 'edit' }),
  w: () => openTab('watch'),
  s: () => openTab('solution'),
  l: () => toggleList(),
  '?': () => dialog().showModal(),
};

/** Takes the keys of the terminal here, too. */
export function takeKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || dialog().open) return;
    if (event.key === 'Escape') return closeList();
    const target = event.target as HTMLElement;
    // There, keys have another meaning.
    if (target.closest('input, select, textarea, [contenteditable]')) return;
    if (event.key === 'Enter' && target.closest('button, a, summary')) return;
    const action = ACTIONS[event.key];
    if (action === undefined || (event.key.length === 1 && !lettersAct())) return;
    event.preventDefault();
    action();
  });
  document.getElementById('show-keys')!.addEventListener('click', () => dialog().showModal());
  takeSwitch();
  document.getElementById('hide-keys')!.addEventListener('click', () => dialog().close());
}

/** Closes the list of exercises; focus goes back to where it was opened. */
export function closeList(): void {
  const list = document.querySelector<HTMLDetailsElement>('#list')!;
  if (!list.open) return;
  const hadFocus = list.contains(document.activeElement);
  list.open = false;
  if (hadFocus) list.querySelector('summary')!.focus();
}

function toggleList(): void {
  const list = document.querySelector<HTMLDetailsElement>('#list')!;
  if (list.open) return closeList();
  list.open = true;
  list.querySelector<HTMLElement>('[aria-current]')?.focus();
}

function dialog(): HTMLDialogElement {
  return document.querySelector<HTMLDialogElement>('#keys')!;
}

/** Whether keys with a single character act. People who speak to their computer press such keys by accident. */
function lettersAct(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // A browser may keep nothing for pages.
    return true;
  }
}

/** Lets the learner switch these keys off, in all tabs and for good. */
function takeSwitch(): void {
  const box = document.querySelector<HTMLInputElement>('#letter-keys')!;
  const show = (): void => {
    box.checked = lettersAct();
    document.getElementById('keys')!.classList.toggle('letters-off', !box.checked);
  };
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, box.checked ? 'on' : 'off');
    } catch {
      // See above.
    }
    show();
  });
  addEventListener('storage', show);
  show();
}
