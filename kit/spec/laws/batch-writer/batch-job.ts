import {
  type Arbitrary,
  array,
  boolean,
  constantFrom,
  integer,
  nat,
  option,
  record,
} from 'fast-check';
import { show, showError } from '../../matchers/show';
import { type Outcome, threw } from '../outcome';
import { anyError, anyValue } from '../cases/values';
import type { BatchWriter } from './batch-writer';
import { heard } from '../heard';
import { readOf } from './eager-job';
import { type RowKind, rowKinds } from './row-kinds';

/** Rows, the size of the batches, and what goes wrong. */
export interface BatchJob {
  readonly rows: readonly unknown[];
  readonly size: number;
  readonly kind: RowKind;
  /** Whether the writer takes the rows out of its arrays, as it may: they are its own. */
  readonly emptiesBatches?: boolean;
  /** What `return()` of the rows rejects with: `{ error }`. */
  readonly closeFailure?: { readonly error: unknown } | undefined;
  /** The row that rejects in place of its value, or the write that rejects. */
  readonly failure?:
    | { readonly of: 'row' | 'write'; readonly index: number; readonly error: unknown }
    | undefined;
}

/** What happened while a job was done, in order, and how it ended. */
export interface JobRecord {
  readonly steps: readonly string[];
  readonly batches: readonly unknown[][];
  readonly closes: number;
  readonly outcome: Outcome;
}

const sizes = integer({ min: 1, max: 4 });
const rowLists = array(anyValue, { maxLength: 9 });

/** Jobs in which nothing goes wrong. */
export const soundJob: Arbitrary<BatchJob> = record({
  rows: rowLists,
  size: sizes,
  kind: constantFrom(...rowKinds),
  emptiesBatches: boolean(),
});

/** Jobs in which one write rejects. */
export const jobWithFailedWrite: Arbitrary<BatchJob> = record({
  rows: array(anyValue, { minLength: 1, maxLength: 9 }),
  size: sizes,
  kind: constantFrom(...rowKinds),
  closeFailure: option(record({ error: anyError }), { nil: undefined }),
  index: nat({ max: 8 }),
  error: anyError,
}).map(({ index, error, ...job }) => ({
  ...job,
  failure: { of: 'write', index: index % Math.ceil(job.rows.length / job.size), error },
}));

/** Jobs in which one row rejects. */
export const jobWithFailedRow: Arbitrary<BatchJob> = record({
  rows: rowLists,
  size: sizes,
  kind: constantFrom(...rowKinds),
  index: nat({ max: 9 }),
  error: anyError,
}).map(({ index, error, ...job }) => ({
  ...job,
  failure: { of: 'row', index: index % (job.rows.length + 1), error },
}));

/** Lets the code under test do a job, and notes what it does. */
export async function done(
  writer: BatchWriter,
  { rows, size, kind, emptiesBatches = false, closeFailure, failure }: BatchJob,
): Promise<JobRecord> {
  const steps: string[] = [];
  const batches: unknown[][] = [];
  let reads = 0;
  let closes = 0;
  const source = kind.of({
    async next() {
      const index = reads;
      reads += 1;
      steps.push(readOf(index, rows.length));
      await Promise.resolve();
      if (failure?.of === 'row' && failure.index === index) throw failure.error;
      return index < rows.length
        ? { value: rows[index], done: false }
        : { value: undefined, done: true };
    },
    return() {
      closes += 1;
      return heard(closed());
    },
  });
  const closed = async (): Promise<IteratorResult<unknown, undefined>> => {
    await Promise.resolve();
    if (closeFailure !== undefined) throw closeFailure.error;
    return { value: undefined, done: true };
  };
  const write = async (batch: unknown[]): Promise<void> => {
    const index = batches.push(batch) - 1;
    steps.push(`write ${list(batch)}`);
    // This writer takes longer than any microtask, so code that does not wait for it gets ahead of it.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    if (failure?.of === 'write' && failure.index === index) throw failure.error;
    if (emptiesBatches) batch.length = 0;
    steps.push('written');
  };
  try {
    const answer = await writer.writeAll(source, size, (batch) => heard(write(batch)));
    return { steps, batches, closes, outcome: { kind: 'answer', answer } };
  } catch (error) {
    return { steps, batches, closes, outcome: threw(error) };
  }
}

/** As a message shows it. */
export function describeJob(job: BatchJob): string[] {
  const { rows, size, kind, emptiesBatches = false, closeFailure, failure } = job;
  const lines = [`  rows: ${kind.text} over ${list(rows)}`, `  size: ${size}`];
  if (emptiesBatches) lines.push('  write: takes the rows out of its array');
  if (failure !== undefined) {
    lines.push(`  ${failure.of} ${failure.index + 1}: rejects with ${showError(failure.error)}`);
  }
  if (closeFailure !== undefined) {
    lines.push(`  return() of the rows: rejects with ${showError(closeFailure.error)}`);
  }
  return lines;
}

export function list(values: readonly unknown[]): string {
  return `[${values.map(show).join(', ')}]`;
}
