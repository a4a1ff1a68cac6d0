/**
 * Calls the next() of the source as a plain function.
 *
 * @misconception A method still knows its object if you call it without one.
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, both yield what an array would hold
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- that is the mistake
  const { next } = source[Symbol.iterator]();
  let index = 0;
  for (let step = next(); step.done !== true; step = next()) {
    yield f(step.value, index);
    index += 1;
  }
}
