/**
 * Flattens the items of a page: an item that is an array comes out in pieces.
 *
 * @misconception `flat()` changes nothing if nothing is nested.
 * @rejectedBy single-pass exhaustion › paginate() yields every item of any pages as it is, once and in order, and then ends
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items.flat() as T[];
    cursor = page.next;
  } while (cursor !== null);
}
