import { counted } from '../../../ground/text/counted';
import { type Outcome, sameOutcome, sameValue, showOutcome, threw } from '../outcome';
import type { Step } from '../transcript';
import { type BatchJob, type JobRecord, list } from './batch-job';
import type { ExpectedJob } from './eager-job';

/** What happened, step by step. */
export function order({ steps: expected }: ExpectedJob, { steps }: JobRecord): Step[] {
  const length = Math.max(expected.length, steps.length);
  return Array.from({ length }, (_, index) => ({
    text: `step ${index + 1}`,
    expected: expected[index] ?? 'no further step',
    received: steps[index] ?? 'no further step',
    same: expected[index] === steps[index],
  }));
}

/** The batches that the writer got, compared at the end, because a batch belongs to the writer. */
export function contents(
  { batches: written }: ExpectedJob,
  { batches }: JobRecord,
  { emptiesBatches = false }: BatchJob,
): Step[] {
  const expected = emptiesBatches ? written.map(() => []) : written;
  const length = Math.max(expected.length, batches.length);
  return Array.from({ length }, (_, index) => ({
    text: `batch ${index + 1}, after all is written`,
    expected: expected[index] ? list(expected[index]) : 'no further batch',
    received: batches[index] ? list(batches[index]) : 'no further batch',
    same: sameValue(expected[index], batches[index]),
  }));
}

/** How the job ended: the number of rows, or the reason of what failed. */
export function ending({ outcome }: JobRecord, { rows, failure }: BatchJob): Step {
  const expected: Outcome =
    failure === undefined ? { kind: 'answer', answer: rows.length } : threw(failure.error);
  return {
    text: 'in the end',
    expected: textOf(expected),
    received: textOf(outcome),
    same: sameOutcome(expected, outcome),
  };
}

/** Whether the rows were closed once, if they can be closed. After their end nothing is left to close. */
export function closing({ steps, closes }: JobRecord, { kind, failure }: BatchJob): Step {
  const isOver = steps.includes('read the end');
  const needed = failure?.of === 'write' && kind.closable && !isOver ? 1 : 0;
  return {
    text: 'in the end',
    expected: `${counted(needed, 'call')} of return() on the rows`,
    received: counted(closes, 'call'),
    same: closes === needed || (isOver && closes === 1),
  };
}

function textOf(outcome: Outcome): string {
  return outcome.kind === 'threw'
    ? showOutcome(outcome).replace('throws', 'rejects with')
    : `fulfils with ${showOutcome(outcome)}`;
}
