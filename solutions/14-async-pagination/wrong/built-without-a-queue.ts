/**
 * Builds the iterator by hand, and a next() can begin before the one before it has ended.
 *
 * @misconception An async next() is called only after the one before it has been answered.
 * @rejectedBy state preservation › next() calls made without waiting are answered in order, one request at a time
 */
import type { FetchPage } from '../solution';

export { type FetchPage, type Page, writeBatches } from '../solution';

export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let items: T[] = [];
  let cursor: string | null = null;
  let completed = false;
  const end = (): IteratorResult<T, void> => {
    completed = true;
    return { value: undefined, done: true };
  };
  const generator = {
    [Symbol.asyncIterator]: () => generator,
    async next(): Promise<IteratorResult<T, void>> {
      while (items.length === 0) {
        if (completed) return end();
        try {
          const page = await fetchPage(cursor);
          items = [...page.items];
          cursor = page.next;
          completed = cursor === null;
        } catch (error) {
          end();
          throw error;
        }
      }
      return { value: items.shift() as T, done: false };
    },
    return(): Promise<IteratorResult<T, void>> {
      items = [];
      return Promise.resolve(end());
    },
  } as AsyncGenerator<T, void, void>;
  return generator;
}
