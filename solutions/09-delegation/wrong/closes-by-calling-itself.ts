/**
 * Closes the levels with a function that calls itself in a `finally`, once for each level.
 *
 * @misconception After an error, only a `finally` inside a `finally` can close the next one.
 * @rejectedBy closing › 20,000 open levels are closed, too
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
  const level = open.pop();
  if (level !== undefined) {
    try {
      level.return?.();
    } catch (error) {
      errors.push(error);
    }
    closeAll(open, errors);
  }
  if (errors.length > 0) throw errors[0];
}
