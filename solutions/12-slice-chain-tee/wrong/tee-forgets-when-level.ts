/**
 * Frees values only when all branches are at the same place, which may never happen.
 *
 * @misconception Sooner or later, the branches meet again.
 * @rejectedBy bounded heap growth › a branch of tee() that stays 100 values behind costs 100 values and no more
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  const results: IteratorResult<T, void>[] = [];
  const places = new Map<object, number>();

  const levelled = (): boolean => [...places.values()].every((place) => place === results.length);
  const advance = (branch: object, place: number): void => {
    places.set(branch, place + 1);
    if (!levelled()) return;
    results.length = 0;
    for (const each of places.keys()) places.set(each, 0);
  };
  const close = (branch: object): void => {
    if (places.delete(branch) && places.size === 0) values.return();
  };

  return Array.from({ length: count }, () => {
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        const place = places.get(branch);
        if (place === undefined) return { value: undefined, done: true };
        const result = (results[place] ??= values.next());
        if (result.done === true) close(branch);
        else advance(branch, place);
        return result;
      },
      return(): IteratorResult<T, void> {
        close(branch);
        return { value: undefined, done: true };
      },
    } as Generator<T, void, unknown>;
    places.set(branch, 0);
    return branch;
  });
}
