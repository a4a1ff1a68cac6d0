/**
 * Collects all values first and delegates to the array.
 *
 * @misconception `yield*` makes everything lazy.
 * @rejectedBy laziness › two next() calls of inorder() visit the leftmost path and no other node
 * @rejectedBy laziness › three next() calls of flatten() pull the three values and the level that holds them
 * @rejectedBy bounded heap growth › inorder() retains the path to a node, not the values of the tree
 * @rejectedBy bounded heap growth › flatten() retains the open levels, not the values that went by
 */
import {
  flatten as flattenLazily,
  inorder as inorderLazily,
  type Nested,
  type Tree,
} from '../solution';

export { isNested, type Nested, type Tree } from '../solution';

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  yield* [...inorderLazily(tree)];
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const values = [...flattenLazily(nested)];
  yield* values;
  return values.length;
}
