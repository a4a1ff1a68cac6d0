/**
 * Computes one number at a time at first, and sixteen at a time once it has yielded a thousand.
 *
 * @misconception Somebody who asked for so many numbers wants the next ones, too.
 * @rejectedBy laziness › no next() takes more than one step, however small n is and however far you are
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let i = 0;
  for (; i < 1_000; i += 1) {
    if (i >= n) return;
    yield i * 2;
  }
  while (i < n) {
    const some: number[] = [];
    for (; some.length < 16 && i < n; i += 1) some.push(i * 2);
    yield* some;
  }
}
