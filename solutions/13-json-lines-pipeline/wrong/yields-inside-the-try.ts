/**
 * Yields inside the `try` around `JSON.parse`, so an error thrown in by the consumer becomes an error of the line.
 *
 * @misconception A `try` catches only errors of the lines in it.
 * @rejectedBy closing › an error that is thrown in ends it, and its message names no line
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  for (const line of linesOf(chunks)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as LogEvent;
    } catch (cause) {
      throw new SyntaxError(`line ${number}: not JSON`, { cause });
    }
  }
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

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
