/**
 * Reads all rows first, and writes all batches at the same time.
 *
 * @misconception If you await things together, you finish sooner, and it costs nothing else.
 * @rejectedBy laziness › rows are read and batches written in turn: the writer sets the pace
 * @rejectedBy bounded heap growth › writeBatches() retains a batch, not the batches before it
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  const batches: T[][] = [];
  for (let start = 0; start < all.length; start += size) {
    batches.push(all.slice(start, start + size));
  }
  await Promise.all(batches.map(write));
  return all.length;
}
