/**
 * Writes the rest in a `finally`, so it also does it after a failed read.
 *
 * @misconception What has been read must be written.
 * @rejectedBy closing › any row that rejects ends writeBatches() with the very same reason, and nothing more is written
 */
export { type FetchPage, type Page, paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  let written = 0;
  let batch: T[] = [];
  let hasFailed = false;
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    await write(full).catch((error: unknown) => {
      hasFailed = true;
      throw error;
    });
    written += full.length;
  };
  try {
    for await (const row of rows) {
      batch.push(row);
      if (batch.length === size) await flush();
    }
  } finally {
    if (batch.length > 0 && !hasFailed) await flush();
  }
  return written;
}
