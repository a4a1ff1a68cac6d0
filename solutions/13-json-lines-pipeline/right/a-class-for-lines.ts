/** A class collects text and hands out its complete lines; the stages are loops around it. */
import { batch, type LogEvent, type Row } from '../solution';

export { batch, type LogEvent, readChunks, type Row } from '../solution';

class LineBuffer {
  #text = '';

  add(chunk: string): void {
    this.#text += chunk;
  }

  /** The next complete line; undefined where none is. */
  take(): string | undefined {
    const end = this.#text.indexOf('\n');
    if (end === -1) return undefined;
    const line = this.#text.slice(0, end);
    this.#text = this.#text.slice(end + 1);
    return line;
  }

  get rest(): string {
    return this.#text;
  }
}

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  const buffer = new LineBuffer();
  let number = 0;
  for (const chunk of chunks) {
    buffer.add(chunk);
    for (let line = buffer.take(); line !== undefined; line = buffer.take()) {
      number += 1;
      if (/\S/.test(line)) yield parse(line, number);
    }
  }
  if (/\S/.test(buffer.rest)) yield parse(buffer.rest, number + 1);
}

function parse(line: string, number: number): LogEvent {
  let event: LogEvent;
  try {
    event = JSON.parse(line) as LogEvent;
  } catch (error) {
    throw new Error(`Malformed JSON on line ${number}`, { cause: error });
  }
  return event;
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
    yield [event.at, event.shop, event.cents];
  }
}

export function* pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  const events = parseJsonLines(chunks);
  const wanted = ofType(events, type);
  const rows = toRows(wanted);
  yield* batch(rows, size);
}
