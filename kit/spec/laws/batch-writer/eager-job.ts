import { type BatchJob, list } from './batch-job';

/** What a job must show. */
export interface ExpectedJob {
  readonly steps: readonly string[];
  readonly batches: readonly (readonly unknown[])[];
}

/**
 * Cuts the array of all rows into batches and writes down what must happen for each; the step that fails is the last.
 */
export function expectedJob({ rows, size, failure }: BatchJob): ExpectedJob {
  const batches = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
  const all = batches.flatMap((batch, index) => [
    ...batch.map((_, offset) => `read row ${index * size + offset + 1}`),
    // Only the end shows that a batch will not become full.
    ...(batch.length < size ? ['read the end'] : []),
    `write ${list(batch)}`,
    'written',
  ]);
  if (rows.length % size === 0) all.push('read the end');
  const steps = failure === undefined ? all : all.slice(0, indexOfFailure(all, rows, failure) + 1);
  const writes = steps.filter(isWrite).length;
  return { steps, batches: batches.slice(0, writes) };
}

function indexOfFailure(
  steps: readonly string[],
  rows: readonly unknown[],
  { of, index }: NonNullable<BatchJob['failure']>,
): number {
  if (of === 'row') return steps.indexOf(readOf(index, rows.length));
  const writes = [...steps.keys()].filter((at) => isWrite(steps[at]!));
  return writes[index]!;
}

/** How a read is noted. The read after the last row finds the end. */
export function readOf(index: number, length: number): string {
  return index < length ? `read row ${index + 1}` : 'read the end';
}

function isWrite(step: string): boolean {
  return step.startsWith('write ');
}
