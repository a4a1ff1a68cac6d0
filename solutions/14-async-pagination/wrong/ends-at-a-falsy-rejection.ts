/**
 * Stores the reason of a rejection, and throws it only if it is truthy.
 *
 * @misconception A rejection always has a truthy reason.
 * @rejectedBy closing › any request that rejects ends paginate() with the very same reason, and is not sent again
 */
import type { FetchPage, Page } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let cursor: string | null = null;
  do {
    let failure: unknown;
    const page: Page<T> | undefined = await fetchPage(cursor).catch((reason: unknown) => {
      failure = reason;
      return undefined;
    });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is the reason of the request
    if (failure) throw failure;
    if (page === undefined) return;
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
