/**
 * Loops while the cursor is truthy, and the empty string is not.
 *
 * @misconception Among the cursors, only null is falsy.
 * @rejectedBy single-pass exhaustion › the empty string is a cursor like any other
 * @rejectedBy single-pass exhaustion › paginate() yields every item of any pages as it is, once and in order, and then ends
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}
