/**
 * Calls `next()` by hand and stops at the first row that is `undefined`.
 *
 * @misconception Only the end has the value undefined.
 * @rejectedBy single-pass exhaustion › writeBatches() writes any rows as they are, once and in order, and returns how many
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
  let isOver = false;
  try {
    for (;;) {
      const { value } = (await iterator.next()) as { value: T | undefined };
      if (value === undefined) break;
      batch.push(value);
      if (batch.length === size) {
        await write(batch);
        written += size;
        batch = [];
      }
    }
    isOver = true;
  } finally {
    if (!isOver) await iterator.return?.();
  }
  if (batch.length > 0) await write(batch);
  return written + batch.length;
}
