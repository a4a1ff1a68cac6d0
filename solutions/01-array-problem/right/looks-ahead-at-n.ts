/** Finds out whether another number will follow before it hands out this one: that reads `n`, and computes nothing. */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let i = 0;
  let isMore = n > 0;
  while (isMore) {
    const number = i * 2;
    i += 1;
    isMore = i < n;
    yield number;
  }
}
