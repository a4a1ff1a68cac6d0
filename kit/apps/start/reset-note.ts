import { relative } from 'node:path';
import type { Exercise } from '../../kata/exercise';
import { NotReset, resetExercise } from '../../kata/reset';
import { ROOT } from '../../kata/root';

/** Resets an exercise. The note says where the learner's code is now, or why nothing was done. */
export function resetWithNote(exercise: Exercise): { isReset: boolean; note: string[] } {
  try {
    const backup = resetExercise(exercise, new Date());
    const note = backup === undefined ? [] : [`Your code is in ${relative(ROOT, backup)}`];
    return { isReset: true, note };
  } catch (error) {
    if (!(error instanceof NotReset)) throw error;
    return { isReset: false, note: [error.message] };
  }
}
