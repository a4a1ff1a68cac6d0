/**
 * Reads each chunk in its own generator, nested in the one before.
 *
 * @misconception yield* costs nothing, however deep.
 * @rejectedBy single-pass exhaustion › a text of 20,000 chunks is read like a text of two
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    yield* readOn(source, '');
  } finally {
    source.close();
  }
}

function* readOn(source: TextSource, rest: string): Generator<string, void, unknown> {
  const chunk = source.read();
  if (chunk === undefined) {
    if (rest !== '') yield rest;
    return;
  }
  const lines = (rest + chunk).split(/\r?\n/);
  const last = lines.pop() ?? '';
  for (const line of lines) yield line;
  yield* readOn(source, last);
}
