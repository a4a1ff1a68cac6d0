/**
 * Keeps its numbers, and forgets them after every 100,000.
 *
 * @misconception If you empty a list now and then, it does not grow.
 * @rejectedBy bounded heap growth › paused on its way through a million numbers it retains next to nothing, where the array retains them all
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let recent: number[] = [];
  for (let i = 0; i < n; i += 1) {
    if (recent.length === 100_000) recent = [];
    recent.push(i * 2);
    yield recent.at(-1)!;
  }
}
