/**
 * Reads the next chunk before it yields the lines of this one.
 *
 * @misconception One chunk read ahead does no harm.
 * @rejectedBy laziness › the first line of a file of 100,000 takes one read
 * @rejectedBy laziness › readLines() reads on only when the lines that it has are used up
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    let chunk = source.read();
    while (chunk !== undefined) {
      const following = source.read();
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
      chunk = following;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
