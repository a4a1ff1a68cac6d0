import type { SubmissionRecord, ExerciseVerdict } from '../records/record';

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
