/**
 * Reads the length of an array after the write, when its writer may have emptied it.
 *
 * @misconception An array that you gave away does not change.
 * @rejectedBy state preservation › a batch belongs to the writer: one that empties it is not counted short
 * @rejectedBy single-pass exhaustion › writeBatches() writes any rows as they are, once and in order, and returns how many
 */
export { paginate } from '../solution';

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  let written = 0;
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    await write(batch);
    written += batch.length;
    batch = [];
  }
  if (batch.length > 0) {
    await write(batch);
    written += batch.length;
  }
  return written;
}
