/** A while loop over how many are left, with the value kept apart. */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let value = 0;
  let left = n;
  while (left > 0) {
    yield value;
    value += 2;
    left -= 1;
  }
}
