/**
 * Builds the object by hand; after a malformed line, the next call continues with the next line.
 *
 * @misconception You can ask an iterator again after it has thrown.
 * @rejectedBy single-pass exhaustion › any malformed line throws an Error with its number, after the events before it, and ends it all
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  const lines = linesOf(chunks);
  let number = 0;
  const events: Generator<LogEvent, void, unknown> = Object.assign(
    Object.create(Object.getPrototypeOf(lines) as object) as Generator<LogEvent, void, unknown>,
    {
      next(): IteratorResult<LogEvent, void> {
        for (;;) {
          const result = lines.next();
          if (result.done === true) return { value: undefined, done: true };
          number += 1;
          if (result.value.trim() !== '')
            return { value: parsed(result.value, number), done: false };
        }
      },
      return: (value: void): IteratorResult<LogEvent, void> => {
        lines.return();
        return { value, done: true };
      },
      throw: (error: unknown): never => {
        lines.return();
        throw error;
      },
    },
  );
  return events;
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
