/**
 * Spreads the whole source and looks for NaN only afterwards.
 *
 * @misconception If you may keep every value, you may also read every value.
 * @rejectedBy laziness › median() reads no further once its answer is known to be NaN
 * @rejectedBy closing › median() closes the source that it leaves at a NaN
 * @rejectedBy laziness › both take each of any numbers once, and none behind a NaN
 */
import { median as medianOf } from '../solution';

export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const all = [...numbers];
  return all.some(Number.isNaN) ? NaN : medianOf(all);
}
