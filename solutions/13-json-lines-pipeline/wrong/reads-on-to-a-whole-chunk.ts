/**
 * Asks for the next chunk before it yields the last event of this one, to know whether the line continues.
 *
 * @misconception You know whether a line is over only when you have the next chunk.
 * @rejectedBy laziness › an event comes out as soon as the chunk that ends its line is in
 * @rejectedBy laziness › no stage pulls a chunk or an event that the values asked for do not need
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  for (const line of linesOf(chunks)) {
    number += 1;
    if (line.trim() === '') continue;
    yield parsed(line, number);
  }
}

function* linesOf(chunks: Iterable<string>): Generator<string, void, unknown> {
  let text = '';
  for (const chunk of chunks) {
    const lines = text.split('\n');
    text = (lines.pop() ?? '') + chunk;
    yield* lines;
  }
  yield* text.split('\n');
}

function parsed(line: string, number: number): LogEvent {
  try {
    return JSON.parse(line) as LogEvent;
  } catch (cause) {
    throw new SyntaxError(`line ${number}: not JSON`, { cause });
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
