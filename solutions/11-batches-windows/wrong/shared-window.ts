/**
 * Uses one window that all runs share.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two runs of windows() slide apart
 */
export { batch } from '../solution';

let latest: unknown[] = [];

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  latest = [];
  for (const item of source) {
    latest.push(item);
    if (latest.length > size) latest.shift();
    if (latest.length === size) yield [...latest] as T[];
  }
}
