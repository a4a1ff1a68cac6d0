/**
 * Keeps every number that it has yielded.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › paused on its way through a million numbers it retains next to nothing, where the array retains them all
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  const yielded: number[] = [];
  for (let i = 0; i < n; i += 1) {
    yielded.push(i * 2);
    yield yielded[i]!;
  }
}
