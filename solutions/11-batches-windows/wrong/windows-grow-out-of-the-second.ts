/**
 * Copies its own values for the first two windows, and from then on makes each window out of the one before.
 *
 * @misconception The window that I yielded is still as it was.
 * @rejectedBy state preservation › whatever a consumer does to the arrays that it gets, it does to those alone
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const latest: T[] = [];
  let yielded = 0;
  let last: T[] = [];
  for (const value of source) {
    latest.push(value);
    if (latest.length > size) latest.shift();
    if (latest.length < size) continue;
    last = yielded < 2 ? [...latest] : [...last.slice(1), value];
    yielded += 1;
    yield last;
  }
}
