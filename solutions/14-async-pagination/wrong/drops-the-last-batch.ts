/**
 * Writes only full batches.
 *
 * @misconception The last batch is always full.
 * @rejectedBy single-pass exhaustion › the last batch holds what is left, and there is no empty one
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
    if (batch.length < size) continue;
    await write(batch);
    written += batch.length;
    batch = [];
  }
  return written;
}
