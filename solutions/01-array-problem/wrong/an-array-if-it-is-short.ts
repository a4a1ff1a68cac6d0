/**
 * Computes all numbers at the first next() if they are a hundred or fewer.
 *
 * @misconception Laziness helps only if there is much work.
 * @rejectedBy laziness › no next() takes more than one step, however small n is and however far you are
 */
import { getNumbers } from '../solution';

export { getNumbers };

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  if (n <= 100) yield* getNumbers(n);
  else for (let i = 0; i < n; i += 1) yield i * 2;
}
