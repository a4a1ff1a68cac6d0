/**
 * Leaves out an item that equals the one before it.
 *
 * @misconception A server that sends an item twice has made a mistake.
 * @rejectedBy single-pass exhaustion › paginate() yields every item of any pages as it is, once and in order, and then ends
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  let previous: T | undefined;
  do {
    const page: Page<T> = await fetchPage(cursor);
    for (const item of page.items) {
      if (item === previous) continue;
      yield item;
      previous = item;
    }
    cursor = page.next;
  } while (cursor !== null);
}
