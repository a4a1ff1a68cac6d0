/**
 * Cuts lines off at 65,536 characters.
 *
 * @misconception A line fits into a chunk.
 * @rejectedBy single-pass exhaustion › a line may be longer than its chunks, and as long as it likes
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
      for (const line of lines) yield line.slice(0, 65_536);
    }
    if (rest !== '') yield rest.slice(0, 65_536);
  } finally {
    source.close();
  }
}
