/**
 * Keeps the first value, so that a branch could begin again.
 *
 * @misconception One value more or less makes no difference.
 * @rejectedBy bounded heap growth › not even the first value stays with slice(), chain() and tee()
 */
import { tee as teeOf } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  return teeOf(remembered(source, []), count);
}

function* remembered<T>(source: Iterable<T>, first: T[]): Generator<T, void, unknown> {
  for (const value of source) {
    if (first.length === 0) first.push(value);
    yield value;
  }
}
