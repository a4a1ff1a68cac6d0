import type { Handed } from '../answer-grading';
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
export function whyNotBegun(answers: readonly Handed['answer'][]): string {
  const absent = answers.filter((answer) => answer.kind === 'absent');
  return absent.length === answers.length
    ? absent[0]!.why
    : 'nothing was handed in: every exercise is as it came, and no code has been written';
}
