/**
 * Fetches every page before it yields the first item.
 *
 * @misconception A list must be complete before you can hand out its items.
 * @rejectedBy laziness › a page is requested when its first item is asked for, and no sooner
 * @rejectedBy bounded heap growth › paginate() retains a page, not the pages before it
 */
import type { FetchPage } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<FetchPage<T>>> = await fetchPage(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  yield* items;
}
