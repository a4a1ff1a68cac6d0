/** An array of this many numbers takes 1,072 bytes on 64-bit V8: its header and its elements store. */
const NUMBERS_PER_ITEM = 128;

/**
 * A value that is heavy enough to notice. 10,000 of them take as much memory as 1,000,000 numbers (about 10 MB), so a heap
 * test needs a hundredth of the steps. All its numbers are `index`.
 *
 * @param index its place in the source
 * @returns an array of 1,072 bytes on 64-bit V8
 * @example const heavyValues = () => markedSource(fatItem, 10_000, mark);
 */
export function fatItem(index: number): number[] {
  // Twenty times faster than a loop. The heap tests of an exercise make 40,000 of these at every save.
  return new Array<number>(NUMBERS_PER_ITEM).fill(index);
}
