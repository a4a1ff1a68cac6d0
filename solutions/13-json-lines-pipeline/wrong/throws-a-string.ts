/**
 * Throws the message itself, and not an error with that message.
 *
 * @misconception Everything that you throw is an error.
 * @rejectedBy single-pass exhaustion › any malformed line throws an Error with its number, after the events before it, and ends it all
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
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parsed(line: string, number: number): LogEvent {
  try {
    return JSON.parse(line) as LogEvent;
  } catch {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is its mistake
    throw `line ${number}: not JSON`;
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
