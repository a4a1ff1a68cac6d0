/** Two classes with their own next(), return() and throw(), without a generator function. */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

export function inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  return new TreeWalk(tree) as unknown as Generator<T, void, unknown>;
}

export function flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  return new LevelWalk(nested) as unknown as Generator<T, number, unknown>;
}

class TreeWalk<T> {
  #node: Tree<T> | undefined;
  #ancestors: Tree<T>[] = [];

  constructor(tree: Tree<T> | undefined) {
    this.#node = tree;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T, void> {
    while (this.#node !== undefined) {
      this.#ancestors.push(this.#node);
      this.#node = this.#node.left;
    }
    const last = this.#ancestors.pop();
    if (last === undefined) return { value: undefined, done: true };
    this.#node = last.right;
    return { value: last.value, done: false };
  }

  return<R>(value: R): IteratorResult<T, R> {
    this.#node = undefined;
    this.#ancestors = [];
    return { value, done: true };
  }

  throw(error: unknown): never {
    this.return(undefined);
    throw error;
  }
}

class LevelWalk<T> {
  #unopened: Nested<T> | undefined;
  #open: Iterator<T | Nested<T>>[] = [];
  #count = 0;
  #isOver = false;

  constructor(nested: Nested<T>) {
    this.#unopened = nested;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T, number | undefined> {
    if (this.#isOver) return { value: undefined, done: true };
    try {
      return this.#step();
    } catch (error) {
      return this.throw(error);
    }
  }

  #step(): IteratorResult<T, number> {
    if (this.#unopened !== undefined) this.#open.push(this.#unopened[Symbol.iterator]());
    this.#unopened = undefined;
    for (;;) {
      const level = this.#open.pop();
      if (level === undefined) {
        this.#isOver = true;
        return { value: this.#count, done: true };
      }
      const result = level.next();
      if (result.done === true) continue;
      this.#open.push(level);
      if (!isNested(result.value)) {
        this.#count += 1;
        return { value: result.value, done: false };
      }
      this.#open.push(result.value[Symbol.iterator]());
    }
  }

  return<R>(value: R): IteratorResult<T, R> {
    const [failure] = this.#close();
    if (failure !== undefined) throw failure.error;
    return { value, done: true };
  }

  throw(error: unknown): never {
    this.#close();
    throw error;
  }

  #close(): { readonly error: unknown }[] {
    this.#isOver = true;
    this.#unopened = undefined;
    const failures: { readonly error: unknown }[] = [];
    for (let level = this.#open.pop(); level !== undefined; level = this.#open.pop()) {
      try {
        level.return?.();
      } catch (error) {
        failures.push({ error });
      }
    }
    return failures;
  }
}
