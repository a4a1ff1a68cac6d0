/** Pages and batches have their own generators, and the functions only loop over them. */
import type { FetchPage, Page } from '../solution';

export type { FetchPage, Page } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  for await (const { items } of pagesOf(fetchPage)) {
    for (const item of items) yield item;
  }
}

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  let written = 0;
  for await (const batch of batchesOf(rows, size)) {
    const { length } = batch;
    await write(batch);
    written += length;
  }
  return written;
}

async function* pagesOf<T>(fetchPage: FetchPage<T>): AsyncGenerator<Page<T>, void, void> {
  let page = await fetchPage(null);
  yield page;
  while (page.next !== null) {
    page = await fetchPage(page.next);
    yield page;
  }
}

async function* batchesOf<T>(
  rows: AsyncIterable<T>,
  size: number,
): AsyncGenerator<T[], void, void> {
  let batch: T[] = [];
  for await (const row of rows) {
    if (batch.push(row) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
