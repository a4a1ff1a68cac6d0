/**
 * Parses all lines of a chunk before it yields the first of them.
 *
 * @misconception The chunk has been read already, so you can parse all of it.
 * @rejectedBy laziness › lines are parsed one at a time: those before a malformed one come out first
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  let rest = '';
  const parseAll = (lines: readonly string[]): LogEvent[] =>
    lines.flatMap((line) => {
      number += 1;
      return line.trim() === '' ? [] : [parseLine(line, number)];
    });
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* parseAll(lines);
  }
  yield* parseAll([rest]);
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
