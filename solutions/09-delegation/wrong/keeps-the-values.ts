/**
 * Keeps the values that it has yielded, to count them at the end.
 *
 * @misconception You need an array's length to count.
 * @rejectedBy bounded heap growth › flatten() lets go of every value and every level that has gone by
 * @rejectedBy bounded heap growth › flatten() retains the open levels, not the values that went by
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  const errors: unknown[] = [];
  const values: T[] = [];
  try {
    while (open.length > 0) {
      const level = open.pop()!;
      const result = level.next();
      if (result.done === true) continue;
      open.push(level);
      if (isNested(result.value)) {
        open.push(result.value[Symbol.iterator]());
      } else {
        values.push(result.value);
        yield result.value;
      }
    }
  } catch (error) {
    errors.push(error);
  } finally {
    closeAll(open, errors);
  }
  return values.length;
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
