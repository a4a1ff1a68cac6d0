/**
 * Catches the error of JSON.parse() and continues with the next line.
 *
 * @misconception It is best to skip a line that you cannot read.
 * @rejectedBy closing › a malformed line closes the chunks once, and is not skipped silently
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  for (const line of linesOf(chunks)) {
    try {
      yield JSON.parse(line) as LogEvent;
    } catch {
      continue;
    }
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}

function* linesOf(chunks: Iterable<string>): Generator<string, void, unknown> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
