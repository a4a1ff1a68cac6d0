/**
 * Keeps the rest of a line outside the function, and clears it when a reader begins.
 *
 * @misconception Nobody reads two texts at the same time.
 * @rejectedBy state preservation › several readers, each with its own text, read as each would alone, in any order
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

let rest = '';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  rest = '';
  try {
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
