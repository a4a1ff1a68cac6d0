/**
 * Starts each window after the end of the one before.
 *
 * @misconception Windows are batches without the tail.
 * @rejectedBy single-pass exhaustion › windows() moves on by one value
 */
import { batch } from '../solution';

export { batch };

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  for (const items of batch(source, size)) if (items.length === size) yield items;
}
