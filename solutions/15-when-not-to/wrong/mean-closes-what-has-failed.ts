/**
 * Closes a source that has just failed. If that fails, too, the first error is lost.
 *
 * @misconception However a source ends, you must close it.
 * @rejectedBy closing › what a source throws comes out of both as it is
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  const iterator = numbers[Symbol.iterator]();
  let count = 0;
  let total = 0;
  let isOver = false;
  try {
    for (;;) {
      const step = iterator.next();
      isOver = step.done === true;
      if (step.done === true) return total / count;
      if (Number.isNaN(step.value)) return NaN;
      count += 1;
      total += step.value;
    }
  } finally {
    if (!isOver) iterator.return?.();
  }
}
