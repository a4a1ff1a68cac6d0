/**
 * Skips blank lines, but parses blanks after the last line break.
 *
 * @misconception The rest at the end is empty or an event.
 * @rejectedBy single-pass exhaustion › parseJsonLines() yields what any lines hold, each once and in order
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let rest = '';
  let number = 0;
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield parsed(line, number);
    }
  }
  if (rest !== '') yield parsed(rest, number + 1);
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
