/**
 * A class with a method for each way in which a promise can settle.
 */
export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return new Runner(coroutine).run();
}

class Runner<R> {
  readonly #coroutine: Generator<Promise<unknown>, R, unknown>;
  #step: IteratorResult<Promise<unknown>, R> | undefined;

  constructor(coroutine: Generator<Promise<unknown>, R, unknown>) {
    this.#coroutine = coroutine;
  }

  async run(): Promise<R> {
    for (this.fulfilled(undefined); this.#step?.done === false;) {
      try {
        const value: unknown = await this.#step.value;
        this.fulfilled(value);
      } catch (error) {
        this.rejected(error);
      }
    }
    return this.#step!.value as R;
  }

  fulfilled(value: unknown): void {
    this.#step = this.#coroutine.next(value);
  }

  rejected(error: unknown): void {
    this.#step = this.#coroutine.throw(error);
  }
}
