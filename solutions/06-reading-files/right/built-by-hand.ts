/** No `function*`: an object with next(), return() and throw() that closes its source itself. */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function readLines(open: () => TextSource): Generator<string, void, unknown> {
  let source: TextSource | undefined;
  let lines: string[] = [];
  let rest = '';
  let atEnd = false;
  let completed = false;

  const complete = (): IteratorResult<string, void> => {
    const isFirst = !completed;
    completed = true;
    if (isFirst) source?.close();
    return { value: undefined, done: true };
  };

  const takeLine = (): string | undefined => {
    source ??= open();
    while (lines.length === 0) {
      const chunk = atEnd ? undefined : source.read();
      if (chunk === undefined) return takeRest();
      lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
    }
    return lines.shift();
  };

  const takeRest = (): string | undefined => {
    atEnd = true;
    const last = rest;
    rest = '';
    return last === '' ? undefined : last;
  };

  const generator = {
    [Symbol.iterator]: () => generator,
    next(): IteratorResult<string, void> {
      if (completed) return complete();
      try {
        const line = takeLine();
        return line === undefined ? complete() : { value: line, done: false };
      } catch (error) {
        complete();
        throw error;
      }
    },
    return: complete,
    throw(error: unknown): IteratorResult<string, void> {
      complete();
      throw error;
    },
  } as Generator<string, void, unknown>;
  return generator;
}
