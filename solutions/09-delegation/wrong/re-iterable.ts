/**
 * Returns objects that start a new traversal for every loop.
 *
 * @misconception You can do a traversal again, because the tree is still there.
 * @rejectedBy single-pass exhaustion › both are their own iterators and stay completed
 */
import {
  flatten as flattenOnce,
  inorder as inorderOnce,
  type Nested,
  type Tree,
} from '../solution';

export { isNested, type Nested, type Tree } from '../solution';

export function inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  return restarting(() => inorderOnce(tree));
}

export function flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  return restarting(() => flattenOnce(nested));
}

function restarting<T, R>(start: () => Generator<T, R, unknown>): Generator<T, R, unknown> {
  const generator = start();
  return Object.assign(Object.create(generator) as Generator<T, R, unknown>, {
    next: () => generator.next(),
    [Symbol.iterator]: start,
  });
}
