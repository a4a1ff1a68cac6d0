import { type Markup, markup } from '../../../../ground/page/markup';
import type { ExerciseRecord, SubmissionRecord } from '../../records/record';
import { visible } from '../terminal/terminal-text';

/** A submission and the names of its places in the page. */
export interface Learner {
  readonly record: SubmissionRecord;
  /** `l7`: of the learner's part of the page. */
  readonly id: string;
}

/** The learners of some records, ordered by name as people count: `group 2` before `group 10`. */
export function learnersOf(records: readonly SubmissionRecord[]): Learner[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...records]
    .sort((a, b) => compare(a.name, b.name))
    .map((record, index) => ({ record, id: `l${index + 1}` }));
}

/** The place in the page that shows how an exercise went. */
export function anchorOf({ id }: Learner, exercise: string): string {
  return `${id}-${exercise.slice(0, 2)}`;
}

/** A learner's name in its own direction of writing, of which nothing hides or turns a part. */
export function nameOf({ record }: Learner): Markup {
  return markup`<bdi>${visible(record.name)}</bdi>`;
}

/** Whether there is more to say about an exercise than its points. */
export function hasDetails(exercise: ExerciseRecord): boolean {
  const { verdict, reasons, points, outOf, typeErrors } = exercise;
  if (verdict === 'not begun') return false;
  return points < outOf || reasons.length > 0 || typeErrors.length > 0;
}
