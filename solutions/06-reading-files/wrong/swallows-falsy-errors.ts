/**
 * Lets an error out only if it is truthy.
 *
 * @misconception A thrown value is always an object.
 * @rejectedBy closing › whichever read() fails and with whatever, the error comes out as it is and the source is closed once
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
    if (rest !== '') yield rest;
  } catch (error) {
    if (error) throw error;
  } finally {
    source.close();
  }
}
