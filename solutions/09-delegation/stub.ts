/** A binary tree. A side that is empty is left out. */
export interface Tree<T> {
  readonly value: T;
  readonly left?: Tree<T> | undefined;
  readonly right?: Tree<T> | undefined;
}

/** A level: its items are values, or further levels, to any depth. */
export type Nested<T> = Iterable<T | Nested<T>>;

/** Given: tells a level from a value. A string counts as a value, although it could be iterated. */
export function isNested<T>(item: T | Nested<T>): item is Nested<T> {
  return typeof item === 'object' && item !== null && Symbol.iterator in item;
}

/** For each node first what is on its left, then its own value, then what is on its right; however deep the tree is. */
export function inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  // TODO: replace this line. (What has to be remembered to find the way back up?)
  throw new Error('inorder() is not written yet');
}

/** The values of all levels in their order, however deep they lie. Returns how many there were. */
export function flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  // TODO: replace this line. (Which levels are open, and who closes them if the caller stops?)
  throw new Error('flatten() is not written yet');
}
