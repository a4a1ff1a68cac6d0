/**
 * Calls itself for each subtree and each level, without `yield*`.
 *
 * @misconception If you call a generator function, it runs and its values are passed on.
 * @rejectedBy single-pass exhaustion › inorder() yields what is left of a node, the node, and what is right of it
 * @rejectedBy single-pass exhaustion › flatten() yields the values of every level in their order, 0 and strings included
 */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  if (tree === undefined) return;
  inorder(tree.left);
  yield tree.value;
  inorder(tree.right);
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  let count = 0;
  for (const item of nested) {
    if (isNested(item)) {
      flatten(item);
    } else {
      count += 1;
      yield item;
    }
  }
  return count;
}
