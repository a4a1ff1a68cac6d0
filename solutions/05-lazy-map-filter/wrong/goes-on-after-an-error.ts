/**
 * After an error of `f` or `keep`, the next `next()` goes on with the value that follows.
 *
 * @misconception One bad value should not end the whole stream.
 * @rejectedBy closing › after an error of f or keep() nothing more comes, even from an array, which cannot be closed
 */
import { filter as lazyFilter, map as lazyMap } from '../solution';

export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  return retried(source, (rest) => lazyMap(rest, f));
}

export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  return retried(source, (rest) => lazyFilter(rest, keep));
}

function retried<T, R>(
  source: Iterable<T>,
  stage: (rest: Iterable<T>) => Generator<R, void, unknown>,
): Generator<R, void, unknown> {
  let iterator: Iterator<T> | undefined;
  const rest: Iterable<T> = {
    [Symbol.iterator]: () => (iterator ??= source[Symbol.iterator]()),
  };
  const first = stage(rest);
  let current = first;
  const next = first.next.bind(first);
  return Object.assign(first, {
    next: (): IteratorResult<R, void> => {
      try {
        return current === first ? next() : current.next();
      } catch (error) {
        current = stage(rest);
        throw error;
      }
    },
  });
}
