/**
 * Keeps the last item of every page, to know where it could continue after a failure.
 *
 * @misconception One item per page is almost nothing.
 * @rejectedBy bounded heap growth › paginate() keeps no item of the pages that have gone by
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const checkpoints: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    checkpoints.push(...page.items.slice(-1));
    cursor = page.next;
  } while (cursor !== null);
}
