/**
 * If the last line has no line end, it reads again after the end, to be sure.
 *
 * @misconception A text that does not end with a line end may continue.
 * @rejectedBy laziness › whatever you call, it opens once and reads only when it has no line left
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
    }
    if (rest !== '') yield rest + (source.read() ?? '');
  } finally {
    source.close();
  }
}
