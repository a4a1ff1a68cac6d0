/**
 * Requests a page a second time if the first request rejects.
 *
 * @misconception A careful client tries again by itself.
 * @rejectedBy closing › any request that rejects ends paginate() with the very same reason, and is not sent again
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    let page: Page<T>;
    try {
      page = await fetchPage(cursor);
    } catch {
      page = await fetchPage(cursor);
    }
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
