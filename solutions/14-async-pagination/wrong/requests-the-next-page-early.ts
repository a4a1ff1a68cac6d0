/**
 * Requests the next page before it yields the items of this one.
 *
 * @misconception You will need the next page anyway, so you can request it now.
 * @rejectedBy laziness › a page is requested when its first item is asked for, and no sooner
 * @rejectedBy closing › a loop left by break ends the requests: a later loop gets nothing
 * @rejectedBy laziness › any page is requested once, when its first item is asked for, and with the right cursor
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let coming: Promise<Page<T>> | undefined = fetchPage(null);
  while (coming !== undefined) {
    const page: Page<T> = await coming;
    coming = page.next === null ? undefined : fetchPage(page.next);
    yield* page.items;
  }
}
