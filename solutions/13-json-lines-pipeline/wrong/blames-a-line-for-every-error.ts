/**
 * Puts the whole loop in its `try`, so an error of the source becomes an error of a line.
 *
 * @misconception Every error in the loop means a malformed line.
 * @rejectedBy closing › an error of the source, or one that is thrown in, comes out of every stage as it is
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 1;
  try {
    for (const line of linesOf(chunks)) {
      if (line.trim() !== '') yield JSON.parse(line) as LogEvent;
      number += 1;
    }
  } catch (cause) {
    throw new SyntaxError(`line ${number}: not JSON`, { cause });
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
