/**
 * Makes each window from the one that it yielded before.
 *
 * @misconception You may still read what you have yielded.
 * @rejectedBy state preservation › what a consumer does to a batch or a window does not show in the next one, and stays as it is
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let latest: T[] = [];
  for (const item of source) {
    latest = [...latest, item].slice(-size);
    if (latest.length === size) yield latest;
  }
}
