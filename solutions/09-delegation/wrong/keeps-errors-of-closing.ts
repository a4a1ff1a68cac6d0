/**
 * Ignores what the levels throw when they are closed.
 *
 * @misconception After the work is done, nobody needs an error.
 * @rejectedBy closing › where a return() throws, the levels around it are closed all the same, and its error comes out
 * @rejectedBy closing › an error may be falsy: undefined is thrown, and is the first, like any other
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
  while (open.length > 0) {
    try {
      open.pop()!.return?.();
    } catch {
      // Closed as well as could be.
    }
  }
  if (errors.length > 0) throw errors[0];
}
