/**
 * Turns `\r\n` into `\n` in each chunk, and misses the one that is cut in two.
 *
 * @misconception The two characters of a line end always arrive in one chunk.
 * @rejectedBy state preservation › a line or a line end that is cut in two arrives whole
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk.replaceAll('\r\n', '\n')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
