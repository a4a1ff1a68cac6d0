/** Defensive: checks arguments, calls `next()` itself and closes in a `finally` what is still open. */
import { batch, type LogEvent, type Row } from '../solution';

export { batch, type LogEvent, readChunks, type Row } from '../solution';

function* each<T, R>(
  source: Iterable<T>,
  use: (value: T) => Iterable<R>,
  last: () => Iterable<R>,
): Generator<R, void, unknown> {
  if (typeof source?.[Symbol.iterator] !== 'function') throw new TypeError('not iterable');
  const iterator = source[Symbol.iterator]();
  let isOpen = false;
  try {
    for (;;) {
      const result = iterator.next();
      if (result.done === true) break;
      isOpen = true;
      yield* use(result.value);
      isOpen = false;
    }
    yield* last();
  } finally {
    if (isOpen && typeof iterator.return === 'function') iterator.return();
  }
}

const none = (): [] => [];

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let rest = '';
  let lineNumber = 0;
  function* eventOn(line: string): Generator<LogEvent, void, unknown> {
    lineNumber += 1;
    if (line.trim().length === 0) return;
    let event: unknown;
    try {
      event = JSON.parse(line);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new SyntaxError(`line ${lineNumber} is not JSON: ${reason}`, { cause: error });
    }
    yield event as LogEvent;
  }
  yield* each(
    chunks,
    function* (chunk) {
      rest += chunk;
      const lines = rest.split('\n');
      rest = lines[lines.length - 1] ?? '';
      for (const line of lines.slice(0, -1)) yield* eventOn(line);
    },
    () => eventOn(rest),
  );
}

export function ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  return each(events, (event) => (event.type === type ? [event] : []), none);
}

export function toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  return each(events, ({ at, shop, cents }): Row[] => [[at, shop, cents]], none);
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
