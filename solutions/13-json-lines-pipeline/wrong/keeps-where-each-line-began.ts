/**
 * Keeps a number for each line, to know where a malformed one began.
 *
 * @misconception One number per line is almost nothing.
 * @rejectedBy bounded heap growth › parseJsonLines() keeps nothing of the lines that have gone by, not even a number for each
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  const starts: number[] = [];
  let start = 0;
  for (const line of linesOf(chunks)) {
    starts.push(start);
    start += line.length + 1;
    if (line.trim() === '') continue;
    yield parsed(line, starts.length);
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
