/** No `async function*`: a chain of promises is the queue, and the rows are closed by hand. */
import type { FetchPage } from '../solution';

export type { FetchPage, Page } from '../solution';

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let items: Iterator<T> = [][Symbol.iterator]();
  let cursor: string | null = null;
  let isLastPage = false;
  let completed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const enqueue = <R>(job: () => R | Promise<R>): Promise<R> => {
    const result = queue.then(job);
    queue = result.catch(() => undefined);
    return result;
  };
  const end = (): IteratorResult<T, void> => {
    completed = true;
    return { value: undefined, done: true };
  };
  const step = async (): Promise<IteratorResult<T, void>> => {
    while (!completed) {
      const result = items.next();
      if (result.done !== true) return { value: result.value, done: false };
      if (isLastPage) break;
      try {
        const page = await fetchPage(cursor);
        items = page.items[Symbol.iterator]();
        cursor = page.next;
        isLastPage = cursor === null;
      } catch (error) {
        end();
        throw error;
      }
    }
    return end();
  };

  const generator = {
    [Symbol.asyncIterator]: () => generator,
    next: () => enqueue(step),
    return: () => enqueue(end),
    throw: (error: unknown) =>
      enqueue<IteratorResult<T, void>>(() => {
        end();
        throw error;
      }),
  } as AsyncGenerator<T, void, void>;
  return generator;
}

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const iterator = rows[Symbol.asyncIterator]();
  let written = 0;
  for (;;) {
    const batch: T[] = [];
    let isLast = false;
    while (batch.length < size && !isLast) {
      const result = await iterator.next();
      if (result.done === true) isLast = true;
      else batch.push(result.value);
    }
    const { length } = batch;
    if (length > 0) {
      try {
        await write(batch);
      } catch (error) {
        try {
          await iterator.return?.();
        } catch {
          // The caller must hear why the rows were closed, and not how that went.
        }
        throw error;
      }
    }
    written += length;
    if (isLast) return written;
  }
}
