/**
 * Yields the beginning of a line when an empty chunk comes.
 *
 * @misconception If nothing comes, the line is over.
 * @rejectedBy state preservation › an empty chunk is not the end of the text
 * @rejectedBy single-pass exhaustion › whatever the text is and wherever it is cut, its lines come out as they are
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
      if (chunk === '' && rest !== '') {
        yield rest;
        rest = '';
      }
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
