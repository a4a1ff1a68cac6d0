/**
 * Drops what follows the last line end.
 *
 * @misconception Every line ends with a line end.
 * @rejectedBy single-pass exhaustion › the last line needs no line end
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
  } finally {
    source.close();
  }
}
