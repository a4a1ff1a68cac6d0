/**
 * Keeps the cursor in a variable outside the generator function.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two generator objects keep their places apart
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

let cursor: string | null = null;

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  cursor = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    cursor = page.next;
    yield* page.items;
  } while (cursor !== null);
}
