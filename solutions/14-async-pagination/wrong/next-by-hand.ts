/**
 * Calls next() in its own loop, and never return().
 *
 * @misconception An error closes everything that it passes through.
 * @rejectedBy closing › a failed write rejects, closes the rows once and is the last write
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  const iterator = rows[Symbol.asyncIterator]();
  let written = 0;
  for (;;) {
    const batch: T[] = [];
    while (batch.length < size) {
      const result = await iterator.next();
      if (result.done === true) break;
      batch.push(result.value);
    }
    if (batch.length > 0) await write(batch);
    written += batch.length;
    if (batch.length < size) return written;
  }
}
