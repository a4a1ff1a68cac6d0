/**
 * The arithmetic mean, in one pass and constant memory. NaN for nothing, and NaN as soon as a NaN comes: then the
 * rest is not read.
 */
export function mean(numbers: Iterable<number>): number {
  // TODO: replace this line. (What must be remembered of the numbers that have gone by?)
  throw new Error('mean() is not written yet');
}

/**
 * The middle of the numbers by size; of an even count, half-way between the two middle ones. It has to keep them all.
 * NaN for nothing, and NaN as soon as a NaN comes: then the rest is not read.
 */
export function median(numbers: Iterable<number>): number {
  // TODO: replace this line. (Whose array is it that you sort?)
  throw new Error('median() is not written yet');
}
