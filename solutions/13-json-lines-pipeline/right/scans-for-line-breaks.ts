/** Looks for one line break after the other, and makes the batches itself. */
import type { LogEvent, Row } from '../solution';

export { batch, type LogEvent, readChunks, type Row } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let text = '';
  let number = 0;
  for (const chunk of chunks) {
    text += chunk;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      number += 1;
      yield* eventOf(text.slice(start, end), number);
      start = end + 1;
    }
    text = text.slice(start);
  }
  yield* eventOf(text, number + 1);
}

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) {
    if (event.type !== type) continue;
    yield event;
  }
}

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  for (const event of events) {
    const row: Row = [event.at, event.shop, event.cents];
    yield row;
  }
}

export function* pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  let rows: Row[] = [];
  for (const row of toRows(ofType(parseJsonLines(chunks), type))) {
    if (rows.push(row) < size) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function* eventOf(line: string, number: number): Generator<LogEvent, void, unknown> {
  if (line.trim() === '') return;
  let event: LogEvent;
  try {
    event = JSON.parse(line) as LogEvent;
  } catch (error) {
    throw new Error(`cannot parse line ${number}`, { cause: error });
  }
  yield event;
}
