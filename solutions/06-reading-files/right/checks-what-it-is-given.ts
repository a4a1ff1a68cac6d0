/** Checks its argument, and closes early if there is nothing left to read. */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  if (typeof open !== 'function')
    throw new TypeError('readLines() takes a function that opens a text');
  const source = open();
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    source.close();
  };
  try {
    let pending = '';
    while (true) {
      const chunk = source.read();
      if (chunk === undefined) break;
      if (typeof chunk !== 'string') throw new TypeError('a chunk must be a string');
      const [first = '', ...more] = chunk.split('\n');
      pending += first;
      for (const piece of more) {
        const line = pending.endsWith('\r') ? pending.slice(0, -1) : pending;
        pending = piece;
        yield line;
      }
    }
    close();
    if (pending !== '') yield pending;
  } finally {
    close();
  }
}
