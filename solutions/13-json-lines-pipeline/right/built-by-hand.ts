/** One iterator factory without `function*`. Every stage is a step function for it. */
import { batch, type LogEvent, type Row } from '../solution';

export { batch, type LogEvent, readChunks, type Row } from '../solution';

/** Turns each value of a source into none, one or several; `flush` gives those that are left at its end. */
function stage<In, Out>(
  source: Iterable<In>,
  step: (value: In) => (() => Out | undefined)[],
  flush: () => (() => Out | undefined)[] = () => [],
): Generator<Out, void, unknown> {
  let iterator: Iterator<In> | undefined;
  let waiting: (() => Out | undefined)[] = [];
  let completed = false;
  let ended = false;

  const close = (): void => {
    if (!completed && !ended) iterator?.return?.();
    completed = true;
    waiting = [];
  };
  const attempt = (job: () => Out | undefined): Out | undefined => {
    try {
      return job();
    } catch (error) {
      close();
      throw error;
    }
  };
  // What fails has ended: it is neither closed nor asked again.
  const pull = (from: Iterator<In>): IteratorResult<In> => {
    try {
      return from.next();
    } catch (error) {
      completed = true;
      throw error;
    }
  };
  const generator = {
    [Symbol.iterator]: () => generator,
    next(): IteratorResult<Out, void> {
      while (!completed) {
        const job = waiting.shift();
        if (job !== undefined) {
          const value = attempt(job);
          if (value !== undefined) return { value, done: false };
        } else if (ended) {
          completed = true;
        } else {
          iterator ??= source[Symbol.iterator]();
          const result = pull(iterator);
          ended = result.done === true;
          waiting = result.done === true ? flush() : step(result.value);
        }
      }
      return { value: undefined, done: true };
    },
    return(): IteratorResult<Out, void> {
      close();
      return { value: undefined, done: true };
    },
    throw(error: unknown): IteratorResult<Out, void> {
      close();
      throw error;
    },
  } as Generator<Out, void, unknown>;
  return generator;
}

export function parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let rest = '';
  let number = 0;
  const parse = (line: string) => (): LogEvent | undefined => {
    number += 1;
    if (line.trim() === '') return undefined;
    try {
      return JSON.parse(line) as LogEvent;
    } catch (cause) {
      throw new SyntaxError(`Line ${number} is not JSON`, { cause });
    }
  };
  return stage(
    chunks,
    (chunk) => {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      return lines.map(parse);
    },
    () => [parse(rest)],
  );
}

export function ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  return stage(events, (event) => (event.type === type ? [() => event] : []));
}

export function toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  return stage(events, ({ at, shop, cents }) => [(): Row => [at, shop, cents]]);
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
