/**
 * Never closes the source.
 *
 * @misconception If everybody shares it, nobody closes it.
 * @rejectedBy closing › the last branch of tee() to be closed closes the source, once
 */
import { tee as teeClosing } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const iterator = source[Symbol.iterator]();
  const unclosable: Iterator<T> = { next: () => iterator.next() };
  return teeClosing({ [Symbol.iterator]: () => unclosable }, count);
}
