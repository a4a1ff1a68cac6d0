/** A function that hands rows to a slow writer in batches: what laws about backpressure judge. */
export interface BatchWriter {
  /** How a message names a call of it: `writeBatches(rows, size, write)`. */
  readonly name: string;
  /** Calls the function under test. */
  readonly writeAll: (
    rows: AsyncIterable<unknown>,
    size: number,
    write: (batch: unknown[]) => Promise<void>,
  ) => Promise<unknown>;
}

/**
 * Makes a subject for laws about writing in batches.
 *
 * @param subject the function under test, and what a message calls it
 * @example
 * const writer = batchWriter({ name: 'writeBatches(rows, size, write)', writeAll: writeBatches });
 * await expect(writer).toObey(writesEveryRow);
 */
export function batchWriter(subject: BatchWriter): BatchWriter {
  return subject;
}
