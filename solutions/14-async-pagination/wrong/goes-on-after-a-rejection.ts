/**
 * Builds the iterator by hand. After a rejected request, the next call requests the same page again.
 *
 * @misconception You can ask an async generator again after it has thrown.
 * @rejectedBy closing › an aborted request rejects that next(), and the generator has completed
 * @rejectedBy closing › any request that rejects ends paginate() with the very same reason, and is not sent again
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let items: readonly T[] = [];
  let index = 0;
  let cursor: string | null = null;
  let isLast = false;
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <R>(task: () => Promise<R>): Promise<R> => {
    const result = queue.then(task, task);
    queue = result;
    return result;
  };
  const step = async (): Promise<IteratorResult<T, void>> => {
    while (index === items.length) {
      if (isLast) return { value: undefined, done: true };
      const page: Page<T> = await fetchPage(cursor);
      ({ items, next: cursor } = page);
      index = 0;
      isLast = cursor === null;
    }
    index += 1;
    return { value: items[index - 1] as T, done: false };
  };
  const end = (): void => {
    items = [];
    index = 0;
    isLast = true;
  };
  return Object.assign(Object.create(AsyncGenerator) as AsyncGenerator<T, void, void>, {
    next: () => enqueue(step),
    return: (value: void | PromiseLike<void>) =>
      enqueue(async () => {
        end();
        return { value: await value, done: true as const };
      }),
    throw: (error: unknown) =>
      // eslint-disable-next-line @typescript-eslint/require-await -- an async function, so that it rejects
      enqueue(async (): Promise<never> => {
        end();

        throw error;
      }),
  });
}

const AsyncGenerator = Object.getPrototypeOf(async function* () {}.prototype) as object;
