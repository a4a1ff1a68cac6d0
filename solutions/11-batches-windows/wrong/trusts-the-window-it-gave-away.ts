/**
 * Makes each window from the one that it handed out before.
 *
 * @misconception What was yielded is still mine to read.
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
