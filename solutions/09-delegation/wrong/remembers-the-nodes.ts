/**
 * Keeps each node that it has visited, so that it never visits one twice.
 *
 * @misconception A walk must remember where it has been.
 * @rejectedBy bounded heap growth › inorder() lets go of every node that is not on its path
 */
import type { Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree } from '../solution';

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const ancestors: Tree<T>[] = [];
  const visited = new Set<Tree<T>>();
  let node = tree;
  while (node !== undefined || ancestors.length > 0) {
    for (; node !== undefined; node = node.left) ancestors.push(node);
    const last = ancestors.pop()!;
    if (visited.has(last)) continue;
    visited.add(last);
    const { value, right } = last;
    yield value;
    node = right;
  }
}
