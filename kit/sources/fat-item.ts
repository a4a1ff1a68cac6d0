/** Makes 1,072 bytes on 64-bit V8: an array header and an elements store for as many numbers. */
const NUMBERS_PER_ITEM = 128;

/**
 * A value heavy enough to be seen: 10,000 of them weigh as much as 1,000,000 numbers (about 10 MB), so a heap
 * test needs a hundredth of the steps. Its first number is `index`.
 */
export function fatItem(index: number): number[] {
  return Array.from({ length: NUMBERS_PER_ITEM }, (_, offset) => index + offset);
}
