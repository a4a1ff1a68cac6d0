/**
 * Returns an object that starts again for every loop.
 *
 * @misconception If you can loop over it once, you can loop over it again.
 * @rejectedBy single-pass exhaustion › what they return is its own iterator and, once at the end, stays completed
 */
import { chain as chainOnce } from '../solution';

export { slice, tee } from '../solution';

export function chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const once = chainOnce(...sources);
  const iterable = {
    [Symbol.iterator]: () => chainOnce(...sources),
    next: () => once.next(),
  };
  return iterable as Generator<T, void, unknown>;
}
