/**
 * Keeps the way back up in an array outside the generator function.
 *
 * @misconception A stack must be outside the function that uses it.
 * @rejectedBy state preservation › two traversals of one tree keep their places apart
 * @rejectedBy state preservation › whatever the order of calls, no inorder() disturbs another
 */
import type { Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree } from '../solution';

const ancestors: unknown[] = [];

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  ancestors.length = 0;
  let node = tree;
  while (node !== undefined || ancestors.length > 0) {
    for (; node !== undefined; node = node.left) ancestors.push(node);
    const { value, right } = ancestors.pop() as Tree<T>;
    yield value;
    node = right;
  }
}
