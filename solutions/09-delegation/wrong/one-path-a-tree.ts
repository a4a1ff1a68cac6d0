/**
 * Keeps one path per tree outside the generator function.
 *
 * @misconception State that belongs to a tree can be stored with the tree.
 * @rejectedBy state preservation › two traversals of one tree keep their places apart
 */
import type { Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree } from '../solution';

const paths = new WeakMap<object, unknown[]>();

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  if (tree === undefined) return;
  const ancestors = (paths.get(tree) ?? []) as Tree<T>[];
  paths.set(tree, ancestors);
  let node: Tree<T> | undefined = tree;
  while (node !== undefined || ancestors.length > 0) {
    for (; node !== undefined; node = node.left) ancestors.push(node);
    const { value, right } = ancestors.pop()!;
    yield value;
    node = right;
  }
}
