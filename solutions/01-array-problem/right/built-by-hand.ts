/** A generator object without `function*`: a closure with next(), return() and throw(). */
export { getNumbers } from '../solution';

export function getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let i = 0;
  let completed = false;
  const generator = {
    [Symbol.iterator]: () => generator,
    next(): IteratorResult<number, void> {
      completed ||= i >= n;
      if (completed) return { value: undefined, done: true };
      i += 1;
      return { value: (i - 1) * 2, done: false };
    },
    return(): IteratorResult<number, void> {
      completed = true;
      return { value: undefined, done: true };
    },
    throw(error: unknown): IteratorResult<number, void> {
      completed = true;
      throw error;
    },
  } as Generator<number, void, unknown>;
  return generator;
}
