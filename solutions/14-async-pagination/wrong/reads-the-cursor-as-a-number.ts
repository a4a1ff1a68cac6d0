/**
 * Turns each cursor into a number and back: "007" comes out as "7".
 *
 * @misconception A cursor is a page number.
 * @rejectedBy laziness › any page is requested once, when its first item is asked for, and with the right cursor
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield* page.items;
    cursor = page.next === null ? null : String(Number(page.next));
  } while (cursor !== null);
}
