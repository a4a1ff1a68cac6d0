/**
 * Stops after 1,000 pages, to be safe.
 *
 * @misconception Every loop needs a limit.
 * @rejectedBy single-pass exhaustion › a list may have 1,500 pages
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  for (let pages = 0; pages < 1_000; pages += 1) {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    if (page.next === null) return;
    cursor = page.next;
  }
}
