export interface Tree<T> {
  readonly value: T;
  readonly left?: Tree<T> | undefined;
  readonly right?: Tree<T> | undefined;
}

export type Nested<T> = Iterable<T | Nested<T>>;

export function isNested<T>(item: T | Nested<T>): item is Nested<T> {
  return typeof item === 'object' && item !== null && Symbol.iterator in item;
}

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const ancestors: Tree<T>[] = [];
  let node = tree;
  while (node !== undefined || ancestors.length > 0) {
    for (; node !== undefined; node = node.left) ancestors.push(node);
    const { value, right } = ancestors.pop()!;
    yield value;
    node = right;
  }
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const open = [nested[Symbol.iterator]()];
  const errors: unknown[] = [];
  let count = 0;
  try {
    while (open.length > 0) {
      // Popped before it is asked: a level that ends or throws has closed itself.
      const level = open.pop()!;
      const result = level.next();
      if (result.done === true) continue;
      open.push(level);
      if (isNested(result.value)) {
        open.push(result.value[Symbol.iterator]());
      } else {
        count += 1;
        yield result.value;
      }
    }
  } catch (error) {
    errors.push(error);
  } finally {
    closeAll(open, errors);
  }
  return count;
}

/** Closes every level, the innermost first, even if some throw. Then throws the first error. */
function closeAll(open: Iterator<unknown>[], errors: unknown[]): void {
  while (open.length > 0) {
    try {
      open.pop()!.return?.();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
