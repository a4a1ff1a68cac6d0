import { emitKeypressEvents, type Key } from 'node:readline';

/** A key as it was pressed. */
export interface Press {
  /** What node:readline calls it: `n`, `up`, `return`, `escape`. Empty where it has no name. */
  readonly name: string;
  /** What it types; empty where it types nothing. */
  readonly text: string;
}

/** A text after one more key: backspace takes the last character away, and keys that are no text change nothing. */
export function typed(text: string, { name, text: key }: Press): string {
  if (name === 'backspace') return text.slice(0, -1);
  return /^[^\p{Cc}]+$/u.test(key) ? text + key : text;
}

/** How large a terminal is. */
export interface TerminalSize {
  readonly rows: number;
  readonly columns: number;
}

/** A terminal that reports single keys and whose screen is drawn as a whole. */
export interface Terminal {
  /** Shows a screen in place of the one before. */
  readonly show: (lines: readonly string[]) => void;
  /** Gives the terminal to another program until that has finished. */
  readonly lend: (work: () => Promise<void>) => Promise<void>;
  /** Gives the terminal back. */
  readonly leave: () => void;
}

/** The events for a command that takes the terminal over. */
export interface TerminalEvents {
  readonly onPress: (press: Press) => void;
  /** Called at Ctrl-C and Ctrl-D. */
  readonly onEnd: () => void;
  /** Called when the terminal is back after {@link Terminal.lend} or Ctrl-Z: draw again. */
  readonly onBack: () => void;
}

// The alternate screen, so that the terminal's earlier content comes back at the end.
const ENTER = '\u001B[?1049h';
const LEAVE = '\u001B[?1049l';
const CLEAR = '\u001B[2J\u001B[H';

/** Takes the terminal over. A terminal that calls itself `dumb` gets one screen below the other. */
export function takeTerminal({ onPress, onEnd, onBack }: TerminalEvents): Terminal {
  const { stdin, stdout } = process;
  const isDumb = process.env['TERM'] === 'dumb';
  let isTaken = false;

  const take = (): void => {
    isTaken = true;
    stdin.setRawMode(true);
    stdin.resume();
    if (!isDumb) stdout.write(ENTER);
  };
  const leave = (): void => {
    if (!isTaken) return;
    isTaken = false;
    if (!isDumb) stdout.write(LEAVE);
    stdin.setRawMode(false);
    stdin.pause();
  };
  const takeBack = (): void => {
    take();
    onBack();
  };
  /** Does what a terminal that is not in raw mode does at Ctrl-Z: it stops everything that npm has started here. */
  const suspend = (): void => {
    leave();
    process.once('SIGCONT', takeBack);
    process.kill(0, 'SIGTSTP');
  };

  emitKeypressEvents(stdin);
  stdin.on('keypress', (text: string | undefined, { name = '', ctrl }: Key) => {
    if (!isTaken) return;
    if (ctrl === true && (name === 'c' || name === 'd')) onEnd();
    // Windows has no such signal.
    else if (ctrl === true && name === 'z' && process.platform !== 'win32') suspend();
    // Ctrl-R must not act as r.
    else if (ctrl !== true) onPress({ name, text: text ?? '' });
  });
  process.once('exit', leave);
  take();
  return {
    show: (lines) => {
      if (isTaken) stdout.write(`${isDumb ? '\n' : CLEAR}${lines.join('\n')}\n`);
    },
    lend: async (work) => {
      leave();
      try {
        await work();
      } finally {
        takeBack();
      }
    },
    leave,
  };
}
