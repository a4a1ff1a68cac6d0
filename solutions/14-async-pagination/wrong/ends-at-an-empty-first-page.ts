/**
 * Ends if the first page has no items, whatever its `next` says.
 *
 * @misconception If nothing is on the first page, the list is empty.
 * @rejectedBy single-pass exhaustion › paginate() yields every item of any pages as it is, once and in order, and then ends
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let page: Page<T> = await fetchPage(null);
  if (page.items.length === 0) return;
  yield* page.items;
  while (page.next !== null) {
    page = await fetchPage(page.next);
    yield* page.items;
  }
}
