const KEY = 'letter keys';

/** Whether keys with a single character act. People who speak to their computer press such keys by accident. */
export function lettersAct(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // A browser may keep nothing for pages.
    return true;
  }
}

/** Lets the learner switch these keys off, in all tabs and for good. */
export function takeSwitch(): void {
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
