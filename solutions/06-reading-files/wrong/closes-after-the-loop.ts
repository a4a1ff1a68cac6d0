/**
 * Closes the source in the line below the loop, without `finally`.
 *
 * @misconception Code after the last `yield` always runs in the end.
 * @rejectedBy closing › left by break it closes the source once, whatever return() says afterwards
 * @rejectedBy closing › throw() closes the source and still throws
 * @rejectedBy closing › an error thrown by read() reaches the caller and closes the source
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  let rest = '';
  for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) yield line;
  }
  if (rest !== '') yield rest;
  source.close();
}
