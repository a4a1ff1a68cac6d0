/**
 * Treats an error of a later read() as the end of the text.
 *
 * @misconception If you have read something, a later error does not matter.
 * @rejectedBy closing › whichever read() fails and with whatever, the error comes out as it is and the source is closed once
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  const readOn = (): string | undefined => {
    try {
      return source.read();
    } catch {
      return undefined;
    }
  };
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = readOn()) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
