/**
 * Goes back to the start once it has reached the end.
 *
 * @misconception If you ask a generator again, it begins again.
 * @rejectedBy single-pass exhaustion › after the last number it stays completed
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; n > 0; i += 1) yield (i % n) * 2;
}
