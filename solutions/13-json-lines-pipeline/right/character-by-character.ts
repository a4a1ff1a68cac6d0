/** A beginner's code: reads one UTF-16 unit after the other, and keeps a flag and a counter. */
import { batch, type LogEvent, type Row } from '../solution';

export { batch, type LogEvent, readChunks, type Row } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let currentLine = '';
  let currentLineNumber = 1;
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i++) {
      const character = chunk[i];
      if (character === '\n') {
        if (isBlank(currentLine) === false) {
          yield toEvent(currentLine, currentLineNumber);
        }
        currentLine = '';
        currentLineNumber = currentLineNumber + 1;
      } else {
        currentLine = currentLine + character;
      }
    }
  }
  if (isBlank(currentLine) === false) {
    yield toEvent(currentLine, currentLineNumber);
  }
}

function isBlank(line: string): boolean {
  for (const character of line) {
    if (character !== ' ' && character !== '\t' && character !== '\r') {
      return false;
    }
  }
  return true;
}

function toEvent(line: string, lineNumber: number): LogEvent {
  try {
    return JSON.parse(line) as LogEvent;
  } catch {
    throw new Error('there is a problem in line ' + lineNumber);
  }
}

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) {
    const isTheRightType = event.type === type;
    if (isTheRightType) {
      yield event;
    }
  }
}

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  for (const event of events) {
    const row: [string, string, number] = [event.at, event.shop, event.cents];
    yield row;
  }
}

export function* pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  for (const rows of batch(toRows(ofType(parseJsonLines(chunks), type)), size)) {
    yield rows;
  }
}
