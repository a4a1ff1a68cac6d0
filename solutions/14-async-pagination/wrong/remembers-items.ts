/**
 * Keeps all items, to yield none twice.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › paginate() retains a page, not the pages before it
 */
import { type FetchPage, paginate as paginateWithRepeats } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const seen = new Set<T>();
  for await (const item of paginateWithRepeats(fetchPage)) {
    if (seen.has(item)) continue;
    seen.add(item);
    yield item;
  }
}
