/**
 * Copies arrays, but sorts a Float64Array in place.
 *
 * @misconception If it is not an array, it was made for this call.
 * @rejectedBy state preservation › any array, typed array or Set is the same afterwards
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  let all: number[] | Float64Array;
  if (numbers instanceof Float64Array) {
    if (numbers.some(Number.isNaN)) return NaN;
    all = numbers;
  } else {
    all = [];
    for (const number of numbers) {
      if (Number.isNaN(number)) return NaN;
      all.push(number);
    }
  }
  all.sort((a, b) => a - b);
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
