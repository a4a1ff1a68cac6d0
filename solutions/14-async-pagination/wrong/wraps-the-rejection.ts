/**
 * Rejects with a new error that quotes the first one.
 *
 * @misconception An error with the same message is the same error.
 * @rejectedBy closing › an aborted request rejects that next(), and the generator has completed
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
    } catch (error) {
      throw new Error(String(error), { cause: error });
    }
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
