/**
 * Keeps its position in a typed array of 16 bits, which begins again after 65,535.
 *
 * @misconception Nobody slices that far behind.
 * @rejectedBy single-pass exhaustion › positions may be large
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  const position = Uint16Array.of(0);
  for (const value of source) {
    if (position[0]! >= start) yield value;
    position[0]! += 1;
    if (position[0]! >= end) return;
  }
}
