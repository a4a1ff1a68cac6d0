/**
 * Asks a level for its next value before it yields the one that it has.
 *
 * @misconception To know whether a value is the last, you must ask for the next.
 * @rejectedBy laziness › however deep a level is, flatten() has pulled from it only what the values so far needed
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
        const following = level.next();
        count += 1;
        yield result.value;
        if (following.done === true) {
          open.pop();
        } else if (isNested(following.value)) {
          open.push(following.value[Symbol.iterator]());
        } else {
          count += 1;
          yield following.value;
        }
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
