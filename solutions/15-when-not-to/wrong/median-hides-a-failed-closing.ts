/**
 * Catches what the source throws while it is closed.
 *
 * @misconception Once the answer is known, nothing can matter any more.
 * @rejectedBy closing › what a source throws comes out of both as it is
 */
import { median as medianOf } from '../solution';

export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const iterator = numbers[Symbol.iterator]();
  const all: number[] = [];
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) {
    if (Number.isNaN(step.value)) {
      try {
        iterator.return?.();
      } catch {
        // The answer is known.
      }
      return NaN;
    }
    all.push(step.value);
  }
  return medianOf(all);
}
