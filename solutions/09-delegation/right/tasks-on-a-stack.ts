/** Puts what is still to be done onto a stack: a subtree to walk, a value to yield. */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const tasks: { node: Tree<T> | undefined; isWalked: boolean }[] = [
    { node: tree, isWalked: false },
  ];
  while (tasks.length > 0) {
    const { node, isWalked } = tasks.pop()!;
    if (node === undefined) continue;
    if (isWalked) {
      yield node.value;
      continue;
    }
    const { left, right } = node;
    tasks.push({ node: right, isWalked: false });
    tasks.push({ node, isWalked: true });
    tasks.push({ node: left, isWalked: false });
  }
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const levels: Iterator<T | Nested<T>>[] = [nested[Symbol.iterator]()];
  let count = 0;
  try {
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const result = level.next();
      if (result.done) {
        levels.pop();
      } else if (isNested(result.value)) {
        levels.push(result.value[Symbol.iterator]());
      } else {
        yield result.value;
        count += 1;
      }
    }
    return count;
  } finally {
    for (const level of levels.reverse()) level.return?.();
  }
}
