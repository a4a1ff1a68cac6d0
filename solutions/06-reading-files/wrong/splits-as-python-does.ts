/**
 * Splits where Python's splitlines() does: at form feeds and at Unicode's separators, too.
 *
 * @misconception A line ends wherever text may be broken into lines.
 * @rejectedBy single-pass exhaustion › whatever the text is and wherever it is cut, its lines come out as they are
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk).split(/\r?\n|[\f\v\u0085\u2028\u2029]/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
