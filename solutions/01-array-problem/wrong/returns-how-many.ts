/**
 * Returns n with `done: true`.
 *
 * @misconception Nobody sees what is returned, so it does no harm.
 * @rejectedBy single-pass exhaustion › whatever n is and however you ask, it yields each number once and then stays completed
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; i < n; i += 1) yield i * 2;
  return n as unknown as void;
}
