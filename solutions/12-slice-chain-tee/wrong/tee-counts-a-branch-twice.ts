/**
 * Counts each call of return(), even on a branch that is already closed.
 *
 * @misconception A branch is closed only once.
 * @rejectedBy closing › a branch of tee() that is closed, even twice, leaves the source open for the other
 */
import { chain, tee as teeCounting } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  let open = count;
  return teeCounting(values, count).map((inner) => {
    const branch = {
      [Symbol.iterator]: () => branch,
      next: () => inner.next(),
      return() {
        open -= 1;
        if (open === 0) values.return();
        return inner.return();
      },
    } as Generator<T, void, unknown>;
    return branch;
  });
}
