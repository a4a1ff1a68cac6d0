/**
 * Sends the first request at the call, to have the first page early.
 *
 * @misconception If you call the function, you will read the list.
 * @rejectedBy laziness › calling paginate() sends no request
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  return itemsFrom(fetchPage(null), fetchPage);
}

async function* itemsFrom<T>(
  first: Promise<Page<T>>,
  fetchPage: FetchPage<T>,
): AsyncGenerator<T, void, void> {
  let page = await first;
  yield* page.items;
  while (page.next !== null) {
    page = await fetchPage(page.next);
    yield* page.items;
  }
}
