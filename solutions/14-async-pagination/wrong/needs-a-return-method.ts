/**
 * Closes the rows itself, even if they have no `return()`.
 *
 * @misconception Every async iterator has a return().
 * @rejectedBy closing › any write that rejects ends writeBatches() with the very same reason, and closes the rows once
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const iterator = rows[Symbol.asyncIterator]();
  let written = 0;
  let batch: T[] = [];
  const flush = async (): Promise<void> => {
    try {
      await write(batch);
    } catch (error) {
      await iterator.return!();
      throw error;
    }
    written += batch.length;
    batch = [];
  };
  for (let row = await iterator.next(); row.done !== true; row = await iterator.next()) {
    batch.push(row.value);
    if (batch.length === size) await flush();
  }
  if (batch.length > 0) await write(batch);
  return written + batch.length;
}
