import '../..';
import type { AsyncLaw } from '../law';
import { batchWriter, type BatchWriter } from './batch-writer';
import { passesOnFailedRows } from './passes-on-failed-rows';
import { passesOnFailedWrites } from './passes-on-failed-writes';
import { readsAndWritesInTurn } from './reads-and-writes-in-turn';
import { writesEveryRow } from './writes-every-row';

type WriteAll = BatchWriter['writeAll'];

const every: AsyncLaw<BatchWriter>[] = [
  passesOnFailedRows,
  passesOnFailedWrites,
  readsAndWritesInTurn,
  writesEveryRow,
];

const writerBy = (writeAll: WriteAll): BatchWriter =>
  batchWriter({ name: 'writeBatches(rows, size, write)', writeAll });

const writeBatches: WriteAll = async (rows, size, write) => {
  let written = 0;
  let batch: unknown[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    await write(batch);
    written += size;
    batch = [];
  }
  const { length } = batch;
  if (length > 0) await write(batch);
  return written + length;
};

it('a writer that waits for each batch obeys all of them', async () => {
  for (const law of every) await expect(writerBy(writeBatches)).toObey(law);
});

it('rows that are counted after they were taken out are found', async () => {
  const countsLate = writerBy(async (rows, size, write) => {
    let written = 0;
    await writeBatches(rows, size, async (batch) => {
      await write(batch);
      written += batch.length;
    });
    return written;
  });

  await expect(() => expect(countsLate).toObey(writesEveryRow)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`writeBatches(rows, size, write)\` went wrong
      rows: an async iterator over [0]
      size: 1
      write: takes the rows out of its array
      batch 1, after all is written → []
    ▸ in the end
        expected fulfils with 1
        received fulfils with 0
    Why: Each batch is a new array that belongs to the writer, and a row is a row: \`0\`, \`""\` and \`undefined\`, too.
    Look: the step marked ▸. Which condition skips a row, and what happens to a batch after it was written?"
  `);
});

it('a writer that is not waited for is found', async () => {
  const rushes = writerBy(async (rows, size, write) => {
    const writes: Promise<void>[] = [];
    const written = await writeBatches(rows, size, (batch) => {
      writes.push(write(batch));
      return Promise.resolve();
    });
    await Promise.all(writes);
    return written;
  });

  await expect(() => expect(rushes).toObey(readsAndWritesInTurn)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`writeBatches(rows, size, write)\` went wrong
      rows: an async iterator over [0]
      size: 1
      step 1 → read row 1
      step 2 → write [0]
    ▸ step 3
        expected written
        received read the end
    Why: While the writer is busy, every row that you read piles up in memory.
    Look: the step marked ▸. Is there an \`await\` before each write, and does the write come before the next read?"
  `);
});

it('a failed closing that hides a failed write is found', async () => {
  const closesByHand = writerBy(async (rows, size, write) => {
    const iterator = rows[Symbol.asyncIterator]();
    const unclosed = { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
    return writeBatches(unclosed, size, async (batch) => {
      try {
        await write(batch);
      } catch (error) {
        await iterator.return?.();
        throw error;
      }
    });
  });

  await expect(() => expect(closesByHand).toObey(passesOnFailedWrites)).rejects.toThrow(
    'return() of the rows: rejects with',
  );
});

it('rows that failed and count as ended are found', async () => {
  const forgives = writerBy(async (rows, size, write) => {
    async function* soundOnes(): AsyncGenerator<unknown, void, void> {
      try {
        yield* rows;
      } catch {
        // The error is lost, and half of the rows look like all of them.
      }
    }
    return writeBatches(soundOnes(), size, write);
  });

  await expect(() => expect(forgives).toObey(passesOnFailedRows)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`writeBatches(rows, size, write)\` went wrong
      rows: an async iterator over []
      size: 1
      row 1: rejects with RangeError: the very error
      step 1 → read the end
    ▸ in the end
        expected rejects with RangeError: the very error
        received fulfils with 0
    Why: Rows that fail have not ended: half a list that is reported as a whole one is a silent loss.
    Look: the step marked ▸. Which \`catch\` or \`finally\` is run when a row rejects?"
  `);
});
