/**
 * Skips lines of spaces only, so a line of tabs counts as malformed.
 *
 * @misconception Only a space is a blank.
 * @rejectedBy single-pass exhaustion › parseJsonLines() yields what any lines hold, each once and in order
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  for (const line of linesOf(chunks)) {
    number += 1;
    if (/^ *\r?$/.test(line)) continue;
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
