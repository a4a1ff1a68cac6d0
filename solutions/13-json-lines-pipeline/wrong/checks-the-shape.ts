/**
 * Throws for a line that is JSON but not an event.
 *
 * @misconception A careful reader checks its input.
 * @rejectedBy single-pass exhaustion › parseJsonLines() yields what any lines hold, each once and in order
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
    const event = JSON.parse(line) as LogEvent | null;
    if (typeof event?.type !== 'string') throw new TypeError('no event');
    return event;
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
