/**
 * Rejects with a new error that has the message of the first one.
 *
 * @misconception Two errors with the same message are the same error.
 * @rejectedBy closing › a failed write rejects, closes the rows once and is the last write
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
  const flush = async (): Promise<void> => {
    await write(batch).catch((error: unknown) => {
      throw new Error(error instanceof Error ? error.message : String(error));
    });
    written += batch.length;
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) await flush();
  }
  if (batch.length > 0) await flush();
  return written;
}
