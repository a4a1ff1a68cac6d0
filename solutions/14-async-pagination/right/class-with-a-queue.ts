/** A class whose methods wait in their own queue. The writer reads a batch at a time in a helper. */
import type { FetchPage, Page } from '../solution';

export type { FetchPage, Page } from '../solution';

const AsyncGeneratorPrototype = Object.getPrototypeOf(async function* () {}.prototype) as object;

class Pagination<T> {
  readonly #fetchPage: FetchPage<T>;
  #page: Page<T> = { items: [], next: '' };
  #cursor: string | null = null;
  #index = 0;
  #completed = false;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(fetchPage: FetchPage<T>) {
    this.#fetchPage = fetchPage;
  }

  next(): Promise<IteratorResult<T, void>> {
    return this.#enqueue(() => this.#step());
  }

  return(value: void | PromiseLike<void>): Promise<IteratorResult<T, void>> {
    return this.#enqueue(async () => {
      this.#completed = true;
      return { value: await value, done: true };
    });
  }

  throw(error: unknown): Promise<IteratorResult<T, void>> {
    // eslint-disable-next-line @typescript-eslint/require-await -- an async function, so that it rejects
    return this.#enqueue(async () => {
      this.#completed = true;

      throw error;
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #enqueue<R>(task: () => Promise<R>): Promise<R> {
    const answer = this.#busy.then(task);
    this.#busy = answer.catch(() => undefined);
    return answer;
  }

  async #step(): Promise<IteratorResult<T, void>> {
    while (!this.#completed && this.#index >= this.#page.items.length) {
      if (this.#page.next === null) this.#completed = true;
      else await this.#turnPage();
    }
    if (this.#completed) return { value: undefined, done: true };
    const value = this.#page.items[this.#index] as T;
    this.#index += 1;
    return { value, done: false };
  }

  async #turnPage(): Promise<void> {
    try {
      this.#page = await this.#fetchPage(this.#cursor);
      this.#cursor = this.#page.next;
      this.#index = 0;
    } catch (error) {
      this.#completed = true;
      throw error;
    }
  }
}

Object.setPrototypeOf(Pagination.prototype, AsyncGeneratorPrototype);

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  return new Pagination(fetchPage) as unknown as AsyncGenerator<T, void, void>;
}

async function readUpTo<T>(iterator: AsyncIterator<T>, size: number): Promise<T[]> {
  const batch: T[] = [];
  while (batch.length < size) {
    const result = await iterator.next();
    if (result.done === true) break;
    batch.push(result.value);
  }
  return batch;
}

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const iterator = rows[Symbol.asyncIterator]();
  let written = 0;
  for (;;) {
    const batch = await readUpTo(iterator, size);
    const { length } = batch;
    if (length > 0) {
      try {
        await write(batch);
      } catch (error) {
        await Promise.resolve(iterator.return?.()).catch(() => undefined);
        throw error;
      }
    }
    written += length;
    if (length < size) return written;
  }
}
