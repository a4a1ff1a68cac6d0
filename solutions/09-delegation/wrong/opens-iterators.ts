/**
 * Treats each object that has a next() as a level, too.
 *
 * @misconception An iterator is as good as an iterable.
 * @rejectedBy single-pass exhaustion › a Map, an array of bytes and a string object are levels; a function and an object with next() alone are values
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  const errors: unknown[] = [];
  let count = 0;
  try {
    while (open.length > 0) {
      const level = open.pop()!;
      const result = level.next();
      if (result.done === true) continue;
      open.push(level);
      if (isNested(result.value)) {
        open.push(result.value[Symbol.iterator]());
      } else if (hasNext(result.value)) {
        open.push(result.value as Iterator<T>);
      } else {
        count += 1;
        yield result.value;
      }
    }
  } catch (error) {
    errors.push(error);
  } finally {
    closeAll(open, errors);
  }
  return count;
}

function closeAll(open: Iterator<unknown>[], errors: unknown[]): void {
  while (open.length > 0) {
    try {
      open.pop()!.return?.();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

function hasNext(value: unknown): boolean {
  return typeof (value as { next?: unknown } | null | undefined)?.next === 'function';
}
