/**
 * Treats only arrays and Sets as levels.
 *
 * @misconception Levels are arrays.
 * @rejectedBy single-pass exhaustion › a Map, an array of bytes and a string object are levels; a function and an object with next() alone are values
 * @rejectedBy laziness › three next() calls of flatten() pull the three values and the level that holds them
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
      if (isNested(result.value) && (Array.isArray(result.value) || result.value instanceof Set)) {
        open.push(result.value[Symbol.iterator]());
      } else {
        count += 1;
        yield result.value as T;
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
