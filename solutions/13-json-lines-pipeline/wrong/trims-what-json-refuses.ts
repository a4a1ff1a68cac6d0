/**
 * Trims each line before it parses it.
 *
 * @misconception `trim()` removes only what `JSON.parse` ignores anyway.
 * @rejectedBy single-pass exhaustion › any malformed line throws an Error with its number, after the events before it, and ends it all
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
      event = JSON.parse(line.trim()) as LogEvent;
    } catch (cause) {
      throw new SyntaxError(`line ${number}: no JSON`, { cause });
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
