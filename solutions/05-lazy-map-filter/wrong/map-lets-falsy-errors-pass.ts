/**
 * Checks for an error by whether it is truthy.
 *
 * @misconception A thrown value is an Error, so it is truthy.
 * @rejectedBy closing › whatever f, keep() or the source throws comes out as it is
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  let index = 0;
  for (const value of source) {
    let made: R | undefined;
    let failure: unknown;
    try {
      made = f(value, index);
    } catch (error) {
      failure = error;
    }
    if (failure) throw failure as Error;
    yield made as R;
    index += 1;
  }
}
