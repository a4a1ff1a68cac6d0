/**
 * Computes a hundred numbers at a time and yields from those.
 *
 * @misconception Reading a few values ahead makes a generator faster and costs nothing.
 * @rejectedBy laziness › three next() calls take three steps of the loop
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let first = 0; first < n; first += 100) {
    const some: number[] = [];
    for (let i = first; i < n && i < first + 100; i += 1) some.push(i * 2);
    yield* some;
  }
}
