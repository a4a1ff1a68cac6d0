/**
 * Goes down into the right half before it yields the value at the root.
 *
 * @misconception If you must do it anyway, you can do it now.
 * @rejectedBy laziness › each next() of inorder() visits the nodes on its way and no other
 */
import { flatten, isNested, type Nested, type Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree };

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const ancestors: Tree<T>[] = [];
  const descend = (from: Tree<T> | undefined): void => {
    for (let node = from; node !== undefined; node = node.left) ancestors.push(node);
  };
  descend(tree);
  for (let node = ancestors.pop(); node !== undefined; node = ancestors.pop()) {
    const { value, right } = node;
    if (node === tree) {
      descend(right);
      yield value;
    } else {
      yield value;
      descend(right);
    }
  }
}
