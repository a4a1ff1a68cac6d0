/**
 * Starts the write of the last, partial batch and returns without waiting for it.
 *
 * @misconception You must wait for a write only if more rows follow.
 * @rejectedBy laziness › rows are read and batches written in turn: the writer sets the pace
 * @rejectedBy laziness › any full batch is written before the next row is read, and no row is read while it is written
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  let written = 0;
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) {
      await write(batch);
      written += batch.length;
      batch = [];
    }
  }

  if (batch.length > 0) void write(batch);
  return written + batch.length;
}
