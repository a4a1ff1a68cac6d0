/**
 * Reads the whole source into an array and slices it.
 *
 * @misconception Only arrays have positions.
 * @rejectedBy laziness › slice() reads no further than its end
 * @rejectedBy bounded heap growth › a slice() of a chain() retains next to nothing, where an array retains every value
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end?: number,
): Generator<T, void, unknown> {
  yield* [...source].slice(start, end);
}
