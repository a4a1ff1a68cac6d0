/**
 * Goes back to the start once it has reached the end.
 *
 * @misconception A generator that is asked again begins again.
 * @rejectedBy single-pass exhaustion › after the last number it stays completed
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; n > 0; i += 1) yield (i % n) * 2;
}
