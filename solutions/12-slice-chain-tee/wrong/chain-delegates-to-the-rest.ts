/**
 * Delegates to the first source, then to a chain of the others, so with each source one more generator waits.
 *
 * @misconception Recursion is always as good as a loop.
 * @rejectedBy single-pass exhaustion › chain() takes 20,000 sources as it takes two
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const [first, ...others] = sources;
  if (first === undefined) return;
  yield* first;
  yield* chain(...others);
}
