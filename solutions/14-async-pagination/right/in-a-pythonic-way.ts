/** Python's habits: `while (true)` with `break`, a generator of batches inside the writer, and sums over lengths. */
import type { FetchPage } from '../solution';

export type { FetchPage, Page } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let [items, cursor] = await unpacked(fetchPage, null);
  while (true) {
    for (const item of items) yield item;
    if (cursor === null) break;
    [items, cursor] = await unpacked(fetchPage, cursor);
  }
}

async function unpacked<T>(
  fetchPage: FetchPage<T>,
  cursor: string | null,
): Promise<[readonly T[], string | null]> {
  const { items, next } = await fetchPage(cursor);
  return [items, next];
}

async function* batched<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[], void, void> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch = [...batch, row];
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length) yield batch;
}

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  let total = 0;
  for await (const batch of batched(rows, size)) {
    const count = batch.length;
    await write(batch);
    total += count;
  }
  return total;
}
