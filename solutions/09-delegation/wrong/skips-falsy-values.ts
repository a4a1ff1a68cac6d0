/**
 * Ends a level at its first falsy item, and does not check `done`.
 *
 * @misconception `while (value)` reads to the end.
 * @rejectedBy single-pass exhaustion › flatten() yields the values of every level in their order, 0 and strings included
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  let count = 0;
  try {
    while (open.length > 0) {
      const level = open.pop()!;
      const item = level.next().value as T | Nested<T>;
      if (!item) continue;
      open.push(level);
      if (isNested(item)) {
        open.push(item[Symbol.iterator]());
      } else {
        count += 1;
        yield item;
      }
    }
  } finally {
    while (open.length > 0) open.pop()!.return?.();
  }
  return count;
}
