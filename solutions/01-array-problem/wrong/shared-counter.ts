/**
 * Counts in a variable outside the generator function.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two generator objects keep their places apart
 */
export { getNumbers } from '../solution';

let i = 0;

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (i = 0; i < n; i += 1) yield i * 2;
}
