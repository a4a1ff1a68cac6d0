/**
 * Has a stack of open levels, but does not close them when the caller stops.
 *
 * @misconception Iterators close themselves, with `for…of` or without.
 * @rejectedBy closing › a loop left by break closes every open level, the innermost first
 * @rejectedBy closing › however you leave flatten(), each open level is closed once, however deep it is
 */
import { isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  let count = 0;
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
  return count;
}
