/**
 * Catches errors around the `yield`, so an error of the consumer ends nothing.
 *
 * @misconception Only a request can throw inside the loop.
 * @rejectedBy closing › break, return() and throw() end paginate() at any place, and nothing more is requested
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    for (const item of page.items) {
      try {
        yield item;
      } catch {
        // One bad item must not stop the others.
      }
    }
    cursor = page.next;
  } while (cursor !== null);
}
