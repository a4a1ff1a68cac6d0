/**
 * Has room for 1,024 numbers and ignores those after them.
 *
 * @misconception If there is enough room, it is enough for all.
 * @rejectedBy single-pass exhaustion › median() of any numbers, from any source, is the middle of their sorted array
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const room = new Float64Array(1_024);
  let count = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    room[count] = number;
    count = Math.min(count + 1, room.length);
  }
  const all = room.subarray(0, count).sort();
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
