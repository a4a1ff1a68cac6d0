import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from './exercise';

/**
 * Puts the untouched stub in the place of `exercise.ts`. What was there is kept beside it.
 *
 * @param now part of the backup's name
 * @returns the backup's path; undefined where there was nothing to keep
 */
export function resetExercise(exercise: Exercise, now: Date): string | undefined {
  const { file, folder, stub } = exercise;
  const backup = existsSync(file) ? unusedPath(folder, now) : undefined;
  // Renamed, not copied: at no moment is the learner's text in no file.
  if (backup !== undefined) renameSync(file, backup);
  copyFileSync(stub, file);
  return backup;
}

/** Windows allows no colon in a name; two resets in one second get two names. */
function unusedPath(folder: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `.${count}`;
    const path = join(folder, `exercise.${stamp}${suffix}.backup`);
    if (!existsSync(path)) return path;
  }
}
