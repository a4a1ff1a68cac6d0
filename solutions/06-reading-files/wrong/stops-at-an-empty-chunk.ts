/**
 * Reads until a chunk is empty.
 *
 * @misconception A falsy value is the end.
 * @rejectedBy state preservation › an empty chunk is not the end of the text
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    let chunk: string | undefined;
    while ((chunk = source.read())) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
