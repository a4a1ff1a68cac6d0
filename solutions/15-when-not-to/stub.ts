/**
 * The arithmetic mean, in one pass and constant memory. NaN if there are no numbers. NaN as soon as a NaN comes; then
 * the rest is not read.
 */
export function mean(numbers: Iterable<number>): number {
  // TODO: replace this line. (What must you remember of the numbers before?)
  throw new Error('mean() is not written yet');
}

/**
 * The middle one of the numbers by size; if their count is even, half-way between the two middle ones. It must keep all
 * numbers. NaN if there are no numbers. NaN as soon as a NaN comes; then the rest is not read.
 */
export function median(numbers: Iterable<number>): number {
  // TODO: replace this line. (Whose array is it that you sort?)
  throw new Error('median() is not written yet');
}
