/**
 * Closes the open levels right where another cannot be opened, and lets an error of that hide why.
 *
 * @misconception A `throw` behind the clean-up is always reached.
 * @rejectedBy closing › whichever levels cannot be opened, read or closed, the others are closed in order and the first error comes out
 */
import { inorder, isNested, type Nested, type Tree } from '../solution';

export { inorder, isNested, type Nested, type Tree };

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open: Iterator<T | Nested<T>>[] = [];
  const errors: unknown[] = [];
  let count = 0;
  const enter = (level: Nested<T>): void => {
    try {
      open.push(level[Symbol.iterator]());
    } catch (error) {
      closeAll(open, []);
      throw error;
    }
  };
  try {
    enter(nested);
    while (open.length > 0) {
      const level = open.pop()!;
      const result = level.next();
      if (result.done === true) continue;
      open.push(level);
      if (isNested(result.value)) {
        enter(result.value);
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
