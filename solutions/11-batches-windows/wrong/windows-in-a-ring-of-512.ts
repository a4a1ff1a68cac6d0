/**
 * Keeps the latest values in a ring with a place for 512 of them.
 *
 * @misconception A window is small.
 * @rejectedBy state preservation › a size may be 1,000
 */
export { batch } from '../solution';

const PLACES = 512;

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const ring: T[] = [];
  let pulled = 0;
  for (const value of source) {
    ring[pulled % PLACES] = value;
    pulled += 1;
    if (pulled < size) continue;
    const first = pulled - size;
    yield Array.from({ length: size }, (_, index) => ring[(first + index) % PLACES] as T);
  }
}
