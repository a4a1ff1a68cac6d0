/**
 * Starts each write and reads on. It waits for all of them only at the end.
 *
 * @misconception Inside an async function, JavaScript waits for every promise.
 * @rejectedBy laziness › rows are read and batches written in turn: the writer sets the pace
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const writes: Promise<void>[] = [];
  let read = 0;
  let batch: T[] = [];
  for await (const row of rows) {
    read += 1;
    batch.push(row);
    if (batch.length < size) continue;
    writes.push(write(batch));
    batch = [];
  }
  if (batch.length > 0) writes.push(write(batch));
  await Promise.all(writes);
  return read;
}
