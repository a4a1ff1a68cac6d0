/**
 * Builds a queue by hand with `then()`, so one rejected request rejects every call after it.
 *
 * @misconception A chain of promises continues after a rejection.
 * @rejectedBy state preservation › any calls made without waiting are answered as if each had waited for the one before
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const pages = itemsOf(fetchPage);
  let last: Promise<unknown> = Promise.resolve();
  const enqueue = <R>(call: () => Promise<R>): Promise<R> => {
    const answer = last.then(call);
    last = answer;
    return answer;
  };
  return {
    next: () => enqueue(() => pages.next()),
    return: (value) => enqueue(() => pages.return(value)),
    throw: (error) => enqueue(() => pages.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: () => pages.return().then(() => undefined),
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
