/**
 * Stores the reason of a failed write, and throws it only if it is truthy.
 *
 * @misconception A rejection always has a truthy reason.
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
    let failure: unknown;
    await write(batch).catch((reason: unknown) => (failure = reason));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is the reason of the write
    if (failure) throw failure;
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
