/**
 * Collects n values when it is called and returns their iterator.
 *
 * @misconception A few values can just as well be taken immediately.
 * @rejectedBy laziness › calling take() pulls nothing
 */
export { fibonacci } from '../solution';

export function take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  const taken: T[] = [];
  if (n > 0) {
    for (const value of it) {
      taken.push(value);
      if (taken.length === n) break;
    }
  }
  return taken.values() as Iterator<T> as Generator<T, void, unknown>;
}
