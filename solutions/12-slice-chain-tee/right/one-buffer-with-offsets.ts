/** tee() keeps one buffer for all branches and removes from it what the slowest branch has passed. */
export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  let position = -1;
  if (end > start) {
    for (const value of source) {
      position += 1;
      if (position < start) continue;
      yield value;
      if (position === end - 1) break;
    }
  }
}

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const left = [...sources];
  for (let source = left.shift(); source !== undefined; source = left.shift()) yield* source;
}

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const buffer = new SharedBuffer(source);
  return Array.from(
    { length: count },
    () => new Branch(buffer) as Iterator<T> as Generator<T, void, unknown>,
  );
}

class SharedBuffer<T> {
  readonly #source: Iterable<T>;
  readonly #branches = new Map<Branch<T>, number>();
  readonly #values: T[] = [];
  #iterator: Iterator<T> | undefined;
  #cutOff = 0;

  constructor(source: Iterable<T>) {
    this.#source = source;
  }

  join(branch: Branch<T>): void {
    this.#branches.set(branch, 0);
  }

  read(branch: Branch<T>): IteratorResult<T, void> {
    const position = this.#branches.get(branch);
    if (position === undefined) return { value: undefined, done: true };
    if (position === this.#cutOff + this.#values.length && !this.#pull()) {
      this.#branches.delete(branch);
      return { value: undefined, done: true };
    }
    const value = this.#values[position - this.#cutOff] as T;
    this.#branches.set(branch, position + 1);
    this.#cut();
    return { value, done: false };
  }

  leave(branch: Branch<T>): void {
    if (!this.#branches.delete(branch)) return;
    if (this.#branches.size === 0) this.#iterator?.return?.();
    else this.#cut();
  }

  #pull(): boolean {
    this.#iterator ??= this.#source[Symbol.iterator]();
    const result = this.#iterator.next();
    if (result.done !== true) this.#values.push(result.value);
    return result.done !== true;
  }

  #cut(): void {
    const passed = Math.min(...this.#branches.values()) - this.#cutOff;
    this.#values.splice(0, passed);
    this.#cutOff += passed;
  }
}

class Branch<T> implements IterableIterator<T, void, unknown> {
  readonly #buffer: SharedBuffer<T>;

  constructor(buffer: SharedBuffer<T>) {
    this.#buffer = buffer;
    buffer.join(this);
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T, void> {
    return this.#buffer.read(this);
  }

  return(): IteratorResult<T, void> {
    this.#buffer.leave(this);
    return { value: undefined, done: true };
  }
}
