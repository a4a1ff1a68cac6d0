/**
 * Builds the object by hand. Its `return()` ends a generator only after it has started.
 *
 * @misconception If it has not started, it cannot be ended.
 * @rejectedBy closing › break, return() and throw() end paginate() at any place, and nothing more is requested
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const items = itemsOf(fetchPage);
  let isStarted = false;
  return {
    next() {
      isStarted = true;
      return items.next();
    },
    return(value) {
      return isStarted ? items.return(value) : Promise.resolve({ value: undefined, done: true });
    },
    throw: (error) => items.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: () => items.return().then(() => undefined),
  };
}

async function* itemsOf<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
