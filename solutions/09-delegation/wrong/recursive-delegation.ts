/**
 * Delegates to itself for each subtree and each level: short, beautiful, and as deep as the call stack.
 *
 * @misconception `yield*` costs nothing, however deep it is nested.
 * @rejectedBy state preservation › inorder() walks down 20,000 nodes, on the left as on the right
 * @rejectedBy state preservation › flatten() opens 20,000 levels
 * @rejectedBy closing › 20,000 open levels are closed, too
 */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  if (tree === undefined) return;
  yield* inorder(tree.left);
  yield tree.value;
  yield* inorder(tree.right);
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  let count = 0;
  for (const item of nested) {
    if (isNested(item)) {
      count += yield* flatten(item);
    } else {
      count += 1;
      yield item;
    }
  }
  return count;
}
