/**
 * Returns an object that takes again for every loop.
 *
 * @misconception An iterable is as good as a generator object.
 * @rejectedBy single-pass exhaustion › both make generator objects, which are their own iterators
 */
import { take as takeOnce } from '../solution';

export { fibonacci } from '../solution';

export function take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  const iterable: Iterable<T> = { [Symbol.iterator]: () => takeOnce(it, n) };
  return iterable as Generator<T, void, unknown>;
}
