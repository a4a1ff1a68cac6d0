/**
 * Closes the levels in a loop that ends when closing one of them fails.
 *
 * @misconception A `return()` never throws.
 * @rejectedBy closing › where a return() throws, the levels around it are closed all the same, and its error comes out
 * @rejectedBy closing › an error that is on its way wins over the errors of closing
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
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
  } finally {
    while (open.length > 0) open.pop()!.return?.();
  }
  return count;
}
