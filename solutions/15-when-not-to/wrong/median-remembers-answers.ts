/**
 * Keeps the answer for every array, so an array that has changed gets the old answer.
 *
 * @misconception The same array has the same median.
 * @rejectedBy state preservation › an array that has changed since the last call gets another answer
 */
export { mean } from '../solution';

const answers = new WeakMap<Iterable<number>, number>();

export function median(numbers: Iterable<number>): number {
  const known = answers.get(numbers);
  if (known !== undefined) return known;
  const all: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    all.push(number);
  }
  all.sort((a, b) => a - b);
  const answer = (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
  answers.set(numbers, answer);
  return answer;
}
