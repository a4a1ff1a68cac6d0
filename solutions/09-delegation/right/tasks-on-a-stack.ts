/** Puts the remaining tasks on a stack: a subtree to walk, a value to yield. */
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
  const errors: unknown[] = [];
  let count = 0;
  try {
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const result = askOrDrop(level, levels);
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
  } catch (error) {
    errors.push(error);
    throw error;
  } finally {
    for (const level of levels.reverse()) errors.push(...errorOfClosing(level));
    // eslint-disable-next-line no-unsafe-finally -- it takes the place of an early exit, or is the error on its way
    if (errors.length > 0) throw errors[0];
  }
}

/** A level that throws has closed itself, so it comes off the stack. */
function askOrDrop<T>(level: Iterator<T>, levels: Iterator<T>[]): IteratorResult<T> {
  try {
    return level.next();
  } catch (error) {
    levels.pop();
    throw error;
  }
}

/** The error in an array, or an empty array. */
function errorOfClosing(level: Iterator<unknown>): unknown[] {
  try {
    level.return?.();
    return [];
  } catch (error) {
    return [error];
  }
}
