/**
 * Checks that a row is truthy before it collects it.
 *
 * @misconception A falsy row is a missing row.
 * @rejectedBy single-pass exhaustion › writeBatches() writes any rows as they are, once and in order, and returns how many
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
    if (row) batch.push(row);
    if (batch.length === size) {
      await write(batch);
      written += size;
      batch = [];
    }
  }
  if (batch.length > 0) await write(batch);
  return written + batch.length;
}
