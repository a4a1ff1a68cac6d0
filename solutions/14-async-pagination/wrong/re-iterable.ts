/**
 * Returns an object that starts again for every loop.
 *
 * @misconception If you can loop over it once, you can loop over it again.
 * @rejectedBy single-pass exhaustion › after the last item it stays completed: a second loop gets nothing and sends no request
 * @rejectedBy closing › a loop left by break ends the requests: a later loop gets nothing
 */
import { type FetchPage, paginate as paginateOnce } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  const first = paginateOnce(fetchPage);
  const iterable: AsyncIterableIterator<T> = {
    [Symbol.asyncIterator]: () => paginateOnce(fetchPage),
    next: () => first.next(),
  };
  return iterable as AsyncGenerator<T, void, void>;
}
