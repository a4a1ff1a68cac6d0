/** Python's habits: `partition`, an enumerated loop over lines, and generators inside `pipeline`. */
import { batch, type LogEvent, type Row } from '../solution';

export { batch, type LogEvent, readChunks, type Row } from '../solution';

function partition(text: string, separator: string): [head: string, found: boolean, tail: string] {
  const at = text.indexOf(separator);
  if (at < 0) return [text, false, ''];
  return [text.slice(0, at), true, text.slice(at + separator.length)];
}

function* lines(chunks: Iterable<string>): Generator<string, void, unknown> {
  let buffer = '';
  for (const chunk of chunks) {
    let [head, found, tail] = partition(buffer + chunk, '\n');
    while (found) {
      yield head;
      [head, found, tail] = partition(tail, '\n');
    }
    buffer = head;
  }
  if (buffer) yield buffer;
}

function* enumerate<T>(source: Iterable<T>, start: number): Generator<[number, T], void, unknown> {
  let index = start;
  for (const value of source) {
    yield [index, value];
    index += 1;
  }
}

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  for (const [number, line] of enumerate(lines(chunks), 1)) {
    if (!line.trim()) continue;
    let event: LogEvent;
    try {
      event = JSON.parse(line) as LogEvent;
    } catch (cause) {
      throw new SyntaxError(`Line ${number}: ${String(cause)}`, { cause });
    }
    yield event;
  }
}

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) if (event['type'] === type) yield event;
}

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  for (const { at, shop, cents } of events) yield [at, shop, cents] as const;
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  const events = parseJsonLines(chunks);
  const rows = toRows(ofType(events, type));
  return batch(rows, size);
}
