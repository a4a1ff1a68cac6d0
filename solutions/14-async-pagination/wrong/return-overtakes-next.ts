/**
 * Answers `return()` immediately, before a `next()` whose page is still on its way.
 *
 * @misconception `return()` stops everything immediately.
 * @rejectedBy state preservation › return() waits for its turn: a next() that is waiting for its page is answered first
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

async function* pages<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const inner = pages(fetchPage);
  const next = inner.next.bind(inner);
  let closed = false;
  inner.next = () => (closed ? Promise.resolve({ value: undefined, done: true }) : next());
  inner.return = () => {
    closed = true;
    return Promise.resolve({ value: undefined, done: true });
  };
  return inner;
}
