/**
 * Takes `read` and `close` out of their source, so they lose their `this`.
 *
 * @misconception A method is a function, and works anywhere.
 * @rejectedBy state preservation › read() and close() are called as methods: the state of a source may be in its `this`
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- that it loses its `this` is the mistake
  const { read, close } = open();
  try {
    let rest = '';
    for (let chunk = read(); chunk !== undefined; chunk = read()) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    }
    if (rest !== '') yield rest;
  } finally {
    close();
  }
}
