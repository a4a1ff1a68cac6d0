/**
 * Where to measure: after the first value, half-way, and before the last. A measurement at the end would come too late:
 * code that fills an array and delegates to it with `yield*` has dropped the array by then.
 *
 * @param length how many values pass in all
 * @returns how many values have passed at each mark
 * @example marksFor(10_000).has(5_000); // true
 */
export function marksFor(length: number): ReadonlySet<number> {
  return new Set([1, Math.floor(length / 2), length - 1]);
}
