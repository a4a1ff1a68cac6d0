/**
 * Splits each chunk into lines, as if no line continued in the next one.
 *
 * @misconception Chunks end where lines end.
 * @rejectedBy state preservation › what is left of a chunk waits for the next: text may be cut anywhere, inside a character too
 * @rejectedBy single-pass exhaustion › a file gives the same events, however few bytes are read at a time
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  for (const chunk of chunks) {
    for (const line of chunk.split('\n')) {
      number += 1;
      if (line.trim() !== '') yield parseLine(line, number);
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

function parseLine(line: string, number: number): LogEvent {
  try {
    return JSON.parse(line) as LogEvent;
  } catch (cause) {
    throw new SyntaxError(`line ${number}: ${(cause as Error).message}`, { cause });
  }
}
