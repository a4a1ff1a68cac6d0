/**
 * Keeps the first window, to compare the others with it one day.
 *
 * @misconception What does not grow cannot leak.
 * @rejectedBy bounded heap growth › not even the first value stays with them
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const latest: T[] = [];
  const kept: T[][] = [];
  for (const item of source) {
    latest.push(item);
    if (latest.length > size) latest.shift();
    if (latest.length < size) continue;
    if (kept.length === 0) kept.push([...latest]);
    yield [...latest];
  }
}
