/**
 * Remembers the first value of each batch.
 *
 * @misconception One value of each batch is almost nothing.
 * @rejectedBy bounded heap growth › both let go of every value of an earlier batch or window
 */
import { batch as batches, windows } from '../solution';

export { windows };

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const firsts: T[] = [];
  for (const items of batches(source, size)) {
    firsts.push(items[0]!);
    yield items;
  }
  firsts.length = 0;
}
