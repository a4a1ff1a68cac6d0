/**
 * Catches the error of a request, and ends the list there.
 *
 * @misconception If a request fails, the list is over.
 * @rejectedBy closing › an aborted request rejects that next(), and the generator has completed
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
      return;
    }
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
