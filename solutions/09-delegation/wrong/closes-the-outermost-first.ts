/**
 * Closes the open levels in the order in which it opened them.
 *
 * @misconception The order of closing makes no difference.
 * @rejectedBy closing › a loop left by break closes every open level, the innermost first
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
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
  } finally {
    for (const level of open) level.return?.();
  }
  return count;
}
