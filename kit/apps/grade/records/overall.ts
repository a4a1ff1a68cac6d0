import type { Answer } from '../reading/reader';
import type { ExerciseRecord, SubmissionRecord, ExerciseVerdict } from './record';

/** The worst that must be looked at, else how much of it passes. */
export function overall(exercises: readonly ExerciseRecord[]): ExerciseVerdict {
  const verdicts = exercises.map(({ verdict }) => verdict);
  for (const verdict of ['tampered', 'review', 'error'] as const) {
    if (verdicts.includes(verdict)) return verdict;
  }
  if (verdicts.every((verdict) => verdict === 'not begun')) return 'not begun';
  if (verdicts.every((verdict) => verdict === 'pass')) return 'pass';
  return exercises.some(({ points }) => points > 0) ? 'partial' : 'fail';
}

/** Of all of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether something of a submission could not be judged. */
export function isUnjudged({ verdict, exercises }: SubmissionRecord): boolean {
  return verdict === 'error' || exercises.some((exercise) => exercise.verdict === 'error');
}

/** Why there is nothing to judge in a submission. An answer that is there anyway is a stub. */
export function whyNotBegun(answers: readonly Answer[]): string {
  const absent = answers.filter((answer) => answer.kind === 'absent');
  return absent.length === answers.length
    ? absent[0]!.why
    : 'nothing was handed in: every exercise is as it came, and no code has been written';
}

/** Of these, a person must know why. */
export const NEEDS_A_LOOK: ReadonlySet<ExerciseVerdict> = new Set([
  'error',
  'tampered',
  'review',
  'not begun',
]);

/** Why a person should look at a submission, one sentence each; those of an exercise begin with its number. */
export function reasonsOf({ reasons, exercises }: SubmissionRecord): string[] {
  return [
    ...reasons,
    ...exercises.flatMap((exercise) =>
      exercise.reasons.map((reason) => `${exercise.name.slice(0, 2)}: ${reason}`),
    ),
  ];
}

/**
 * The exercises that occur in some records, in order. A submission that could not be read has none, and records of two
 * versions of the kata may differ.
 */
export function exerciseNames(records: readonly SubmissionRecord[]): string[] {
  return [...new Set(records.flatMap(({ exercises }) => exercises.map(({ name }) => name)))].sort();
}

/** Whether there is nothing left to do in an exercise. */
export function isAllRight({ verdict, points, outOf, typeErrors }: ExerciseRecord): boolean {
  const counts = verdict === 'pass' || verdict === 'review';
  return counts && points === outOf && typeErrors.length === 0;
}
