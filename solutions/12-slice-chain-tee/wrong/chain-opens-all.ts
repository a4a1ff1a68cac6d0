/**
 * Opens every source before it reads the first.
 *
 * @misconception Opening is not reading, so you can do it before.
 * @rejectedBy laziness › chain() opens each source only when it gets there
 */
import { chain as chainLazily } from '../solution';

export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const iterators = sources.map((source) => source[Symbol.iterator]());
  yield* chainLazily(...iterators.map((iterator) => ({ [Symbol.iterator]: () => iterator })));
}
