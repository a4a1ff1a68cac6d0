/**
 * Checks that an item is truthy before it yields it, and so drops `0`, `""`, `null` and `false`.
 *
 * @misconception A falsy item is a missing item.
 * @rejectedBy single-pass exhaustion › paginate() yields every item of any pages as it is, once and in order, and then ends
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    for (const item of page.items) if (item) yield item;
    cursor = page.next;
  } while (cursor !== null);
}
