/**
 * Moves an index up and down in its array, so finished nodes stay above it.
 *
 * @misconception What is above the top of a stack is gone.
 * @rejectedBy bounded heap growth › inorder() lets go of a node when it has gone back up from it
 */
import type { Tree } from '../solution';

export { flatten, isNested, type Nested, type Tree } from '../solution';

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const path: Tree<T>[] = [];
  let depth = 0;
  let node = tree;
  for (;;) {
    while (node !== undefined) {
      path[depth] = node;
      depth += 1;
      node = node.left;
    }
    if (depth === 0) return;
    depth -= 1;
    const top = path[depth]!;
    yield top.value;
    node = top.right;
  }
}
