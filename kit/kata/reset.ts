import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from './exercise';
import { Refusal } from '../ground/command-line/run-command';

/** Thrown where the stub is missing or the folder cannot be written. Its message is one line. */
export class NotReset extends Refusal {
  override readonly name = 'NotReset';
}

/**
 * Puts the untouched stub in place of `exercise.ts`. What was there is kept next to it.
 *
 * @param now part of the backup's name
 * @returns the backup's path; undefined where there was nothing to keep
 * @throws NotReset if it could not be done
 */
export function resetExercise(exercise: Exercise, now: Date): string | undefined {
  const { file, folder, name, stub } = exercise;
  try {
    mkdirSync(folder, { recursive: true });
    const fresh = join(folder, 'exercise.ts.fresh');
    // Everything that can fail comes first, so the learner's text is not moved in vain.
    copyFileSync(stub, fresh);
    const backup = existsSync(file) ? unusedPath(folder, now) : undefined;
    // Renamed, not copied, so the learner's text is in a file at every moment.
    if (backup !== undefined) renameSync(file, backup);
    renameSync(fresh, file);
    return backup;
  } catch (error) {
    throw new NotReset(`exercises/${name} could not be reset: ${(error as Error).message}`);
  }
}

/** Windows allows no colon in a name. Two resets within a second get two names. */
function unusedPath(folder: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `.${count}`;
    const path = join(folder, `exercise.${stamp}${suffix}.backup`);
    if (!existsSync(path)) return path;
  }
}
