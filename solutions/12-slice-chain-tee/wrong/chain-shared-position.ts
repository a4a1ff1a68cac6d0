/**
 * Counts the sources in a variable that all chains share.
 *
 * @misconception Each call of a generator function gets new copies of the variables around it.
 * @rejectedBy state preservation › no chain() disturbs another, in whatever order you ask them
 */
export { slice, tee } from '../solution';

let current = 0;

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  for (current = 0; current < sources.length; current += 1) yield* sources[current]!;
}
