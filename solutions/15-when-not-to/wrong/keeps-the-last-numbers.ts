/**
 * Collects the numbers in an array that it uses again, and that holds those of the last call until the next one.
 *
 * @misconception An array that is used again costs nothing.
 * @rejectedBy bounded heap growth › both let go of their numbers: a thousand means and medians retain next to nothing
 */
import { median as medianOf } from '../solution';

export { mean } from '../solution';

const scratch: number[] = [];
let isInUse = false;

export function median(numbers: Iterable<number>): number {
  const all = isInUse ? [] : scratch;
  const wasInUse = isInUse;
  isInUse = true;
  try {
    all.length = 0;
    for (const number of numbers) {
      if (Number.isNaN(number)) return NaN;
      all.push(number);
    }
    return medianOf(all);
  } finally {
    isInUse = wasInUse;
  }
}
