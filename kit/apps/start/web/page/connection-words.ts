const LOST =
  'npm start does not answer. This page tries again by itself. If npm start has ended, type it again; if its address is now another one, open that.';
const BACK = 'npm start answers again: this is its latest state.';

/** A connection that is back sooner was hardly lost: a laptop has woken up. */
const PATIENCE_MS = 1_000;

const BACK_SHOWN_MS = 15_000;

let patience: ReturnType<typeof setTimeout> | undefined;

/** Says whether what is on the page may be out of date. */
export function sayConnection(isLost: boolean): void {
  if (!isLost) {
    clearTimeout(patience);
    patience = undefined;
    if (document.getElementById('lost')!.textContent !== '') sayBack();
  } else {
    patience ??= setTimeout(() => {
      say('answers-again', '');
      say('lost', LOST);
    }, PATIENCE_MS);
  }
}

/** Loads the page again, for another `npm start` that has taken the place of the one it was from. */
export function startAgain(): void {
  history.replaceState(BACK, '');
  location.reload();
}

/** After {@link startAgain}, says what has happened. */
export function sayIfStartedAgain(): void {
  if (history.state !== BACK) return;
  history.replaceState(null, '');
  sayBack();
}

function sayBack(): void {
  say('lost', '');
  say('answers-again', BACK);
  setTimeout(() => say('answers-again', ''), BACK_SHOWN_MS);
}

function say(id: 'lost' | 'answers-again', sentence: string): void {
  document.getElementById(id)!.textContent = sentence;
}
