/**
 * Keeps the beginning of a cut line in a variable outside.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two readers of one text keep their places apart
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

let rest = '';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  rest = '';
  const source = open();
  try {
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
