/**
 * Keeps every number to add the last two.
 *
 * @misconception If you need earlier values, you must keep all of them.
 * @rejectedBy bounded heap growth › fibonacci() retains two numbers, where an array retains all 15,000
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  const numbers = [0n, 1n];
  for (let index = 0; ; index += 1) {
    yield numbers[index]!;
    numbers.push(numbers[index]! + numbers[index + 1]!);
  }
}
