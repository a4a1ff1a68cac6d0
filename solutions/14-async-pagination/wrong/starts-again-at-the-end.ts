/**
 * Asks for the `next` of the last page too. It is null, so it gets the first page again.
 *
 * @misconception The server says when it is over.
 * @rejectedBy single-pass exhaustion › all items come in order, and the server answers each page once
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  for (;;) {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    cursor = page.next;
  }
}
