/**
 * Treats a page without items as the end of the list.
 *
 * @misconception A page without items is the last.
 * @rejectedBy single-pass exhaustion › a page without items is not the end
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    if (page.items.length === 0) return;
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
