/**
 * Keeps the promise of every write until the end.
 *
 * @misconception A fulfilled promise needs no memory.
 * @rejectedBy bounded heap growth › writeBatches() keeps no row that has been written, and no write
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const writes: Promise<void>[] = [];
  let written = 0;
  let batch: T[] = [];
  const flush = async (): Promise<void> => {
    writes.push(write(batch));
    await writes.at(-1);
    written += batch.length;
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) await flush();
  }
  if (batch.length > 0) await flush();
  await Promise.all(writes);
  return written;
}
