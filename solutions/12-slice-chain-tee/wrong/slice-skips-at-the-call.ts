/**
 * Skips the first values at the call, and is lazy after that.
 *
 * @misconception Laziness begins after the preparations.
 * @rejectedBy laziness › slice() begins to skip when it is first asked, not when it is called
 */
import { slice as sliceLazily } from '../solution';

export { chain, tee } from '../solution';

export function slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  const iterator = source[Symbol.iterator]();
  if (start < end) for (let position = 0; position < start; position += 1) iterator.next();
  return sliceLazily({ [Symbol.iterator]: () => iterator }, 0, end - start);
}
