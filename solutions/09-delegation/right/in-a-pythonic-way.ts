/** Gives the open levels to a class like Python's ExitStack, and tells an early exit from the end by a flag. */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  const waiting: Tree<T>[] = [];
  let current = tree;
  while (true) {
    while (current !== undefined) {
      waiting.push(current);
      current = current.left;
    }
    if (waiting.length === 0) return;
    const node = waiting.pop() as Tree<T>;
    yield node.value;
    current = node.right;
  }
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  const stack = new ExitStack<Iterator<T | Nested<T>>>();
  let count = 0;
  let hasFailed = false;
  stack.enter(nested[Symbol.iterator]());
  try {
    while (stack.top !== undefined) {
      const level = stack.leave();
      const result = level.next();
      if (result.done === true) continue;
      stack.enter(level);
      const item = result.value;
      if (isNested(item)) {
        stack.enter(item[Symbol.iterator]());
        continue;
      }
      count += 1;
      yield item;
    }
  } catch (error) {
    hasFailed = true;
    stack.closeAll();
    throw error;
  } finally {
    if (!hasFailed) raiseFirst(stack.closeAll());
  }
  return count;
}

class ExitStack<Level extends Iterator<unknown>> {
  readonly #levels: Level[] = [];

  get top(): Level | undefined {
    return this.#levels.at(-1);
  }

  enter(level: Level): void {
    this.#levels.push(level);
  }

  leave(): Level {
    return this.#levels.pop() as Level;
  }

  /** Answers with what could not be closed. */
  closeAll(): unknown[] {
    const errors: unknown[] = [];
    while (this.top !== undefined) {
      const level = this.leave();
      try {
        if (typeof level.return === 'function') level.return();
      } catch (error) {
        errors.push(error);
      }
    }
    return errors;
  }
}

function raiseFirst(errors: readonly unknown[]): void {
  if (errors.length > 0) throw errors[0];
}
