/**
 * Puts all items of a level on its stack when it opens the level.
 *
 * @misconception A level is small, so you may read it completely.
 * @rejectedBy laziness › three next() calls of flatten() pull the three values and the level that holds them
 * @rejectedBy closing › a loop left by break closes every open level, the innermost first
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const items = [...nested].reverse();
  let count = 0;
  while (items.length > 0) {
    const item = items.pop() as T | Nested<T>;
    if (isNested(item)) {
      items.push(...[...item].reverse());
    } else {
      count += 1;
      yield item;
    }
  }
  return count;
}
