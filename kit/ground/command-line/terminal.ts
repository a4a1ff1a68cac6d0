import { emitKeypressEvents, type Key } from 'node:readline';

/** A key as it was pressed. */
export interface Press {
  /** What node:readline calls it: `n`, `up`, `return`, `escape`. Empty where it has no name. */
  readonly name: string;
  /** What it types; empty where it types nothing. */
  readonly text: string;
}

/** A terminal whose keys come one by one and whose screen is drawn as a whole. */
export interface Terminal {
  /** Shows a screen in place of the one before. */
  readonly show: (lines: readonly string[]) => void;
  /** Gives the terminal back. */
  readonly leave: () => void;
}

const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Takes the terminal over.
 *
 * @param onEnd called at Ctrl-C and Ctrl-D
 */
export function takeTerminal(onPress: (press: Press) => void, onEnd: () => void): Terminal {
  const { stdin, stdout } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.on('keypress', (text: string | undefined, { name = '', ctrl }: Key) => {
    if (ctrl === true && (name === 'c' || name === 'd')) onEnd();
    // Ctrl-R is another key than r.
    else if (ctrl !== true) onPress({ name, text: text ?? '' });
  });
  return {
    show: (lines) => stdout.write(`${CLEAR}${lines.join('\n')}\n`),
    leave: () => {
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
