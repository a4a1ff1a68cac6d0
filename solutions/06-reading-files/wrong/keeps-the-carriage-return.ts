/**
 * Splits at `\n` alone and leaves the `\r` of Windows in the line.
 *
 * @misconception Lines end the same way everywhere.
 * @rejectedBy single-pass exhaustion › a line ends with \n or \r\n and is left as it is otherwise
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
