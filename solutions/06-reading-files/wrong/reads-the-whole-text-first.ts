/**
 * Puts the whole text together before it yields the first line.
 *
 * @misconception A star and a `yield` make any function lazy.
 * @rejectedBy laziness › the first line of a file of 100,000 takes one read
 * @rejectedBy laziness › readLines() reads on only when the lines that it has are used up
 * @rejectedBy bounded heap growth › half-way through a file of 100,000 lines it retains next to nothing, where an array retains them all
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let text = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) text += chunk;
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '') lines.pop();
    yield* lines;
  } finally {
    source.close();
  }
}
