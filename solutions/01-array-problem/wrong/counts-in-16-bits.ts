/**
 * Keeps its place in 16 bits, so that it begins again after 65,536 numbers.
 *
 * @misconception A small type saves memory, and a count never gets that far.
 * @rejectedBy single-pass exhaustion › the numbers are still right a hundred thousand steps on
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  const place = new Uint16Array(1);
  for (let left = n; left > 0; left -= 1) {
    yield place[0]! * 2;
    place[0]! += 1;
  }
}
