/**
 * Takes `next(true)` for an order to stop.
 *
 * @misconception What comes in by next(x) is an order.
 * @rejectedBy single-pass exhaustion › whatever next(x) brings, it yields the same numbers
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; i < n; i += 1) {
    const isEnough: unknown = yield i * 2;
    if (isEnough === true) return;
  }
}
