/**
 * Writes the rest at the end, even if it is empty.
 *
 * @misconception Something is always left at the end.
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
  const flush = async (): Promise<void> => {
    await write(batch);
    written += batch.length;
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) await flush();
  }
  await flush();
  return written;
}
