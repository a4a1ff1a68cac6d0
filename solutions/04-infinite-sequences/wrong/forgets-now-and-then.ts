/**
 * Keeps what it has taken, and forgets it after every thousand values.
 *
 * @misconception If you empty a list now and then, it does not grow.
 * @rejectedBy bounded heap growth › take() keeps no value that it has yielded
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  let taken = 0;
  let recent: T[] = [];
  for (const value of it) {
    if (recent.length === 1_000) recent = [];
    recent.push(value);
    yield recent.at(-1)!;
    taken += 1;
    if (taken === n) return;
  }
}
