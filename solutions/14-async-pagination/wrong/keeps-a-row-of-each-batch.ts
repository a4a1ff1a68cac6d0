/**
 * Keeps the last row of every batch, to know where it could continue.
 *
 * @misconception One row per batch is almost nothing.
 * @rejectedBy bounded heap growth › writeBatches() keeps no row that has been written, and no write
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const checkpoints: T[] = [];
  let written = 0;
  let batch: T[] = [];
  const flush = async (): Promise<void> => {
    await write(batch);
    written += batch.length;
    checkpoints.push(batch.at(-1) as T);
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) await flush();
  }
  if (batch.length > 0) await flush();
  return checkpoints.length === 0 ? 0 : written;
}
