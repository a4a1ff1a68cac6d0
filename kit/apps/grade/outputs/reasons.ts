import type { SubmissionRecord } from '../record';

/** Why a person should look at a submission, one sentence each; those of an exercise begin with its number. */
export function reasonsOf({ reasons, exercises }: SubmissionRecord): string[] {
  return [
    ...reasons,
    ...exercises.flatMap((exercise) =>
      exercise.reasons.map((reason) => `${exercise.name.slice(0, 2)}: ${reason}`),
    ),
  ];
}
