/**
 * Numbers the lines of each chunk from 1.
 *
 * @misconception A loop counts from the beginning of the file.
 * @rejectedBy state preservation › a malformed line says its number, counted over all chunks and blank lines
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const [index, line] of lines.entries()) {
      if (line.trim() !== '') yield parseLine(line, index + 1);
    }
  }
  if (rest.trim() !== '') yield parseLine(rest, 1);
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
