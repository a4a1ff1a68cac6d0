/** Defensive: checks arguments and answers, copies its input, and closes the rows in its own `finally`. */
import type { FetchPage, Page } from '../solution';

export type { FetchPage, Page } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  if (typeof fetchPage !== 'function') throw new TypeError('fetchPage must be a function');
  let cursor: string | null = null;
  while (true) {
    const page: Page<T> = await fetchPage(cursor);
    if (typeof page.items.length !== 'number') throw new TypeError('a page must have items');
    const items: T[] = [...page.items];
    const next: unknown = page.next;
    if (next !== null && typeof next !== 'string') throw new TypeError('next must be a cursor');
    for (const item of items) {
      yield item;
    }
    if (next === null) return;
    cursor = next;
  }
}

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  if (!Number.isInteger(size) || size < 1) throw new RangeError('size must be 1 or more');
  if (typeof write !== 'function') throw new TypeError('write must be a function');
  const iterator = rows[Symbol.asyncIterator]();
  let written = 0;
  let batch: T[] = [];
  let hasToBeClosed = false;
  let failure: { readonly reason: unknown } | undefined;
  const flush = async (): Promise<void> => {
    const full = [...batch];
    const numberOfRows = full.length;
    batch = [];
    hasToBeClosed = true;
    await write(full);
    hasToBeClosed = false;
    written += numberOfRows;
  };
  try {
    for (;;) {
      const result = await iterator.next();
      if (result.done) break;
      batch.push(result.value);
      if (batch.length >= size) await flush();
    }
    if (batch.length > 0) await flush();
  } catch (reason) {
    failure = { reason };
  } finally {
    if (hasToBeClosed && typeof iterator.return === 'function') {
      await Promise.resolve(iterator.return()).catch(() => undefined);
    }
  }
  if (failure !== undefined) throw failure.reason;
  return written;
}
