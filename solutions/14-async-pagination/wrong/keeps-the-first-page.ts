/**
 * Keeps the first page, to know where the list began.
 *
 * @misconception One page more or less makes no difference.
 * @rejectedBy bounded heap growth › not even the first page and the first batch are kept
 */
import type { FetchPage, Page } from '../solution';

export { writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const pages = new Map<string, Page<T>>();
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    if (!pages.has('first')) pages.set('first', page);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
