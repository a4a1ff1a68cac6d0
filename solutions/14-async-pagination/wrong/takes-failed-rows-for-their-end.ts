/**
 * Treats rows that reject as rows that have ended, and reports success.
 *
 * @misconception However the rows end, what has been written counts.
 * @rejectedBy closing › any row that rejects ends writeBatches() with the very same reason, and nothing more is written
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
    let isOver = false;
    while (batch.length < size && !isOver) {
      const result = await iterator.next().catch(() => undefined);
      if (result === undefined || result.done === true) isOver = true;
      else batch.push(result.value);
    }
    try {
      if (batch.length > 0) await write(batch);
    } catch (error) {
      await iterator.return?.();
      throw error;
    }
    written += batch.length;
    if (isOver) return written;
  }
}
