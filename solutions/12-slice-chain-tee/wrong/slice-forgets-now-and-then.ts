/**
 * Keeps what it has read, and forgets it after every thousand values.
 *
 * @misconception If you empty a list now and then, it does not grow.
 * @rejectedBy bounded heap growth › slice(), chain() and tee() let go of every value that every reader has passed
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  let position = 0;
  let recent: T[] = [];
  for (const value of source) {
    if (recent.length === 1_000) recent = [];
    recent.push(value);
    if (position >= start) yield recent.at(-1)!;
    position += 1;
    if (position >= end) return;
  }
}
