/**
 * Goes down the right side before it yields, to have the next value ready.
 *
 * @misconception Inside one next(), it makes no difference how far the body looks.
 * @rejectedBy laziness › two next() calls of inorder() visit the leftmost path and no other node
 */
import type { Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree } from '../solution';

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const ancestors: Tree<T>[] = [];
  const goDown = (from: Tree<T> | undefined): void => {
    for (let node = from; node !== undefined; node = node.left) ancestors.push(node);
  };
  goDown(tree);
  while (ancestors.length > 0) {
    const { value, right } = ancestors.pop()!;
    goDown(right);
    yield value;
  }
}
