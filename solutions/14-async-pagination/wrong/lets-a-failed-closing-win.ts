/**
 * Closes the rows itself if a write fails. If that fails as well, its reason comes out, and the first is lost.
 *
 * @misconception The last error is the one that counts.
 * @rejectedBy closing › any write that rejects ends writeBatches() with the very same reason, and closes the rows once
 */
export { paginate } from '../solution';

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
      const step = await iterator.next();
      if (step.done === true) break;
      batch.push(step.value);
    }
    const { length } = batch;
    if (length > 0) {
      await write(batch).catch(async (reason: unknown) => {
        if (length === size) await iterator.return?.();
        throw reason;
      });
    }
    written += length;
    if (length < size) return written;
  }
}
