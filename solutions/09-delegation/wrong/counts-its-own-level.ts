/**
 * Reads the inner levels with `for…of`, which ignores what they return. So it counts only the outermost values.
 *
 * @misconception `for (const x of inner) yield x` is the same as `yield* inner`.
 * @rejectedBy single-pass exhaustion › yield* gets from flatten() how many values there were on all levels
 */
import { flatten as flattenAll, isNested, type Nested } from '../solution';

export { inorder, isNested, type Nested, type Tree } from '../solution';

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  let count = 0;
  for (const item of nested) {
    if (isNested(item)) {
      for (const value of flattenAll(item)) yield value;
    } else {
      count += 1;
      yield item;
    }
  }
  return count;
}
