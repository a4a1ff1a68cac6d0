/**
 * At the end, closes every level that it ever opened, even those that it has read to their end.
 *
 * @misconception If you open something, you must close it, even after `done: true`.
 * @rejectedBy closing › a level that was read to its end is not closed once more
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  const opened = [...open];
  let count = 0;
  try {
    while (open.length > 0) {
      const result = open.at(-1)!.next();
      if (result.done === true) {
        open.pop();
      } else if (isNested(result.value)) {
        const level = result.value[Symbol.iterator]();
        open.push(level);
        opened.push(level);
      } else {
        count += 1;
        yield result.value;
      }
    }
  } finally {
    for (const level of opened.reverse()) level.return?.();
  }
  return count;
}
