/**
 * Where to look: after the first value, half-way and before the last. Measured only at the end, code that fills an
 * array and then `yield*`s it has already let go of it and passes.
 *
 * @param length how many values pass in all
 * @returns how many values have passed at each mark
 * @example marksFor(10_000).has(5_000); // true
 */
export function marksFor(length: number): ReadonlySet<number> {
  return new Set([1, Math.floor(length / 2), length - 1]);
}
