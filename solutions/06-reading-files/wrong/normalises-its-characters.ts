/**
 * Writes each character in its shortest form (NFC).
 *
 * @misconception Texts that look the same are the same.
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
      rest = lines.pop()!;
      for (const line of lines) yield line.normalize();
    }
    if (rest !== '') yield rest.normalize();
  } finally {
    source.close();
  }
}
