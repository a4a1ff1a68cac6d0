/**
 * Has a stack for the way down on the left, and delegates to itself on the right.
 *
 * @misconception A `yield*` in the last place is free, like a tail call.
 * @rejectedBy state preservation › inorder() walks down 20,000 nodes, on the left as on the right
 */
import type { Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree } from '../solution';

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const ancestors: Tree<T>[] = [];
  for (let node = tree; node !== undefined; node = node.left) ancestors.push(node);
  for (const node of ancestors.reverse()) {
    yield node.value;
    yield* inorder(node.right);
  }
}
