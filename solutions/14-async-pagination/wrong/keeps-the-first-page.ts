/**
 * Keeps the first page for as long as it goes on.
 *
 * @misconception One page does not matter.
 * @rejectedBy bounded heap growth › paginate() keeps no item of the pages that have gone by
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const kept: Page<T>[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    if (cursor === null) kept.push(page);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
  kept.length = 0;
}
