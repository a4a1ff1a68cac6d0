/**
 * Spreads the whole source, then looks for NaN and adds up.
 *
 * @misconception Spreading a generator costs nothing, because it is lazy.
 * @rejectedBy laziness › mean() reads no further once its answer is known to be NaN
 * @rejectedBy bounded heap growth › mean() of a million numbers retains next to nothing on its way, where an array retains them all
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  const all = [...numbers];
  return all.reduce((total, number) => total + number, 0) / all.length;
}
