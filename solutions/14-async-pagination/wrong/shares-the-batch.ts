/**
 * Collects the rows of all calls in one array.
 *
 * @misconception Nobody calls a function again while it is busy.
 * @rejectedBy state preservation › two jobs that write at the same time do not mix their rows
 */
export { type FetchPage, type Page, paginate } from '../solution';

const batch: unknown[] = [];

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  let written = 0;
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) {
      const full = batch.splice(0) as T[];
      await write(full);
      written += full.length;
    }
  }
  const rest = batch.splice(0) as T[];
  if (rest.length > 0) await write(rest);
  return written + rest.length;
}
