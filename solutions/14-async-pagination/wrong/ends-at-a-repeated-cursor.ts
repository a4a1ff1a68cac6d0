/**
 * Ends if a page points to the cursor that it was requested with.
 *
 * @misconception The same cursor means the same page.
 * @rejectedBy single-pass exhaustion › paginate() yields every item of any pages as it is, once and in order, and then ends
 * @rejectedBy laziness › any page is requested once, when its first item is asked for, and with the right cursor
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  for (;;) {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    if (page.next === null || page.next === cursor) return;
    cursor = page.next;
  }
}
