/**
 * Ignores a failed write of the last, partial batch.
 *
 * @misconception Nothing follows the last batch, so its error does not matter.
 * @rejectedBy closing › any write that rejects ends writeBatches() with the very same reason, and closes the rows once
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

  if (batch.length > 0) await write(batch).catch(() => undefined);
  return written + batch.length;
}
