/**
 * Fills a batch that all runs share, and so mixes their values.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two runs of batch() fill their batches apart
 */
export { windows } from '../solution';

let items: unknown[] = [];

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  for (const item of source) {
    items.push(item);
    if (items.length < size) continue;
    yield items as T[];
    items = [];
  }
  if (items.length > 0) yield items as T[];
}
