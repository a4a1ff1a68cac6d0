/**
 * Ignores an error that the source throws when it is closed.
 *
 * @misconception When you know the answer, an error no longer matters.
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
