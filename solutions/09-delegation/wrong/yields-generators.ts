/**
 * Yields a generator for each subtree and each level, because the star is missing.
 *
 * @misconception `yield` of a generator yields its values.
 * @rejectedBy single-pass exhaustion › inorder() yields what is left of a node, the node, and what is right of it
 * @rejectedBy single-pass exhaustion › flatten() yields the values of every level in their order, 0 and strings included
 */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  if (tree === undefined) return;
  yield inorder(tree.left) as T;
  yield tree.value;
  yield inorder(tree.right) as T;
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  let count = 0;
  for (const item of nested) {
    count += 1;
    yield isNested(item) ? (flatten(item) as T) : item;
  }
  return count;
}
