/**
 * Joins all chunks, parses all lines, and then yields the events.
 *
 * @misconception A text must be complete before you can parse its lines.
 * @rejectedBy laziness › an event comes out as soon as the chunk that ends its line is in
 * @rejectedBy bounded heap growth › half-way through 10 MB of lines the pipeline holds a batch, where an array of the lines holds them all
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  const events: LogEvent[] = [];
  for (const [index, line] of [...chunks].join('').split('\n').entries()) {
    if (line.trim() !== '') events.push(parseLine(line, index + 1));
  }
  yield* events;
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}

function parseLine(line: string, number: number): LogEvent {
  try {
    return JSON.parse(line) as LogEvent;
  } catch (cause) {
    throw new SyntaxError(`line ${number}: ${(cause as Error).message}`, { cause });
  }
}
