/**
 * A hand-built object that closes the source when read() fails, but reads again at the next call.
 *
 * @misconception An error ends the call, not the object.
 * @rejectedBy closing › whichever read() fails and with whatever, the error comes out as it is and the source is closed once
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function readLines(open: () => TextSource): Generator<string, void, unknown> {
  let source: TextSource | undefined;
  let lines: string[] = [];
  let rest = '';
  let over = false;
  const end = (): IteratorResult<string, void> => {
    if (!over) source?.close();
    over = true;
    return { value: undefined, done: true };
  };
  const generator = {
    [Symbol.iterator]: () => generator,
    next(): IteratorResult<string, void> {
      if (over) return end();
      source ??= open();
      while (lines.length === 0) {
        let chunk: string | undefined;
        try {
          chunk = source.read();
        } catch (error) {
          source.close();
          throw error;
        }
        if (chunk === undefined) {
          if (rest === '') return end();
          const value = rest;
          rest = '';
          return { value, done: false };
        }
        lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
      }
      return { value: lines.shift()!, done: false };
    },
    return: end,
    throw(error: unknown): IteratorResult<string, void> {
      end();
      throw error;
    },
  } as Generator<string, void, unknown>;
  return generator;
}
