/**
 * Pulls one value ahead, so it opens the next source with the last value of one.
 *
 * @misconception To know whether a value is the last, you must look ahead.
 * @rejectedBy laziness › whatever stands in the row, chain() opens and pulls only what the values so far needed
 */
import { chain as chainLazily } from '../solution';

export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const values = chainLazily(...sources);
  try {
    let result = values.next();
    while (result.done !== true) {
      const following = values.next();
      yield result.value;
      result = following;
    }
  } finally {
    values.return();
  }
}
