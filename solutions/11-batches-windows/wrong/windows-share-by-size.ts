/**
 * Keeps the latest values in a table by size, which all objects of the same size share.
 *
 * @misconception A `const` outside the function is private to each call.
 * @rejectedBy state preservation › whatever the order of calls, no object disturbs another
 */
export { batch } from '../solution';

const latestBySize = new Map<number, unknown[]>();

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  latestBySize.set(size, []);
  for (const item of source) {
    const latest = latestBySize.get(size) as T[];
    latest.push(item);
    if (latest.length > size) latest.shift();
    if (latest.length === size) yield [...latest];
  }
}
