/** A while loop that counts how many are left and keeps the value separately. */
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
