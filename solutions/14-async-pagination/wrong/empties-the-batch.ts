/**
 * Empties the array that it has given to the writer, and fills it again.
 *
 * @misconception After a write, nobody uses the batch.
 * @rejectedBy state preservation › each batch is a new array
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const batch: T[] = [];
  let written = 0;
  const flush = async (): Promise<void> => {
    await write(batch);
    written += batch.length;
    batch.length = 0;
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) await flush();
  }
  if (batch.length > 0) await flush();
  return written;
}
