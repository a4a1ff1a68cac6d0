/** Makes 1,072 bytes on 64-bit V8: an array header and an elements store for as many numbers. */
const NUMBERS_PER_ITEM = 128;

/**
 * A value heavy enough to be seen: 10,000 of them weigh as much as 1,000,000 numbers (about 10 MB), so a heap
 * test needs a hundredth of the steps. Its numbers are all `index`.
 *
 * @param index where it stands in its source
 * @returns an array of 1,072 bytes on 64-bit V8
 * @example const heavyValues = () => markedSource(fatItem, 10_000, mark);
 */
export function fatItem(index: number): number[] {
  // Twenty times faster than computing each: the heap tests of an exercise make 40,000 of them at every save.
  return new Array<number>(NUMBERS_PER_ITEM).fill(index);
}
