/**
 * Writes the number of a line with a separator: `line 1,234`.
 *
 * @misconception A number in a message is prose, and prose has separators.
 * @rejectedBy state preservation › the number of a late line is written with digits only
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  for (const line of linesOf(chunks)) {
    number += 1;
    if (line.trim() === '') continue;
    let event: LogEvent;
    try {
      event = JSON.parse(line) as LogEvent;
    } catch (cause) {
      throw new SyntaxError(`line ${number.toLocaleString('en')}: no JSON`, { cause });
    }
    yield event;
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
