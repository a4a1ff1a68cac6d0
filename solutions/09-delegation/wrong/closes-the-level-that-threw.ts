/**
 * Leaves a level on its stack while it asks it, and closes it with the others if its next() throws.
 *
 * @misconception You must close a level that failed, like any other.
 * @rejectedBy closing › an error of a level comes out as it is, and closes the levels around it, but not that one
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  const errors: unknown[] = [];
  let count = 0;
  try {
    while (open.length > 0) {
      const result = open.at(-1)!.next();
      if (result.done === true) {
        open.pop();
      } else if (isNested(result.value)) {
        open.push(result.value[Symbol.iterator]());
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
