/**
 * Built by hand; return() ends it only once a number has been taken.
 *
 * @misconception If it has not begun, you need not end it.
 * @rejectedBy single-pass exhaustion › whatever n is and however you ask, it yields each number once and then stays completed
 */
export { getNumbers } from '../solution';

export function getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let i = 0;
  let completed = false;
  const numbers = {
    [Symbol.iterator]() {
      return numbers;
    },
    next(): IteratorResult<number, void> {
      completed ||= i >= n;
      return completed ? { value: undefined, done: true } : { value: i++ * 2, done: false };
    },
    return(value: void): IteratorResult<number, void> {
      if (i > 0) completed = true;
      return { value, done: true };
    },
    throw(error: unknown): never {
      completed = true;
      throw error;
    },
  };
  return numbers as unknown as Generator<number, void, unknown>;
}
