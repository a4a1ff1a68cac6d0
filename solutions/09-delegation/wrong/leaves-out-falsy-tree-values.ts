/**
 * Yields the value of a node only if it is truthy.
 *
 * @misconception A node without a value holds `undefined` or 0.
 * @rejectedBy single-pass exhaustion › values of a tree such as 0, "" and undefined are yielded like any other
 * @rejectedBy single-pass exhaustion › whatever the tree and however you ask, inorder() yields its values from left to right
 */
import type { Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree } from '../solution';

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const ancestors: Tree<T>[] = [];
  let node = tree;
  while (node !== undefined || ancestors.length > 0) {
    for (; node !== undefined; node = node.left) ancestors.push(node);
    const { value, right } = ancestors.pop()!;
    if (value) yield value;
    node = right;
  }
}
