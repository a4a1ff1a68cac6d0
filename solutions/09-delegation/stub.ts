/** A binary tree. An empty side is undefined. */
export interface Tree<T> {
  readonly value: T;
  readonly left?: Tree<T> | undefined;
  readonly right?: Tree<T> | undefined;
}

/** A level: its items are values or other levels, to any depth. */
export type Nested<T> = Iterable<T | Nested<T>>;

/** Given: tells a level from a value. A string counts as a value, although it is iterable. */
export function isNested<T>(item: T | Nested<T>): item is Nested<T> {
  return typeof item === 'object' && item !== null && Symbol.iterator in item;
}

/** For each node: the values on its left, its own value, the values on its right. The tree may have any depth. */
export function inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  // TODO: replace this line. (What must you remember to find the way back up?)
  throw new Error('inorder() is not written yet');
}

/** The values of all levels in their order, at any depth. Returns how many there were. */
export function flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  // TODO: replace this line. (Which levels are open, and who closes them if the caller stops?)
  throw new Error('flatten() is not written yet');
}
