import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Exercise, exercisesIn, isExerciseName } from '../../kata/exercise';
import { BadInput } from '../../ground/command-line/run-command';
import { filesFor } from './files';

/**
 * Writes the two folders of an exercise that does not exist yet, with every file that belongs there.
 *
 * @param name the folder's name: `17-zip`
 * @returns the exercise
 * @throws BadInput if the name is not one for an exercise, or if its number is taken
 */
export function layOut(root: string, name: string): Exercise {
  if (!isExerciseName(name)) {
    throw new BadInput(
      `"${name}" cannot be the name of an exercise. Two digits and words: npm run new -- 17-zip`,
    );
  }
  const exercise = new Exercise(root, name);
  const taken = exercisesIn(root).find(({ number }) => number === exercise.number);
  if (taken !== undefined) {
    throw new BadInput(`The number ${exercise.number} is taken by ${taken.name}.`);
  }
  for (const [file, text] of Object.entries(filesFor(exercise))) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    // Never overwrite a file that is already there.
    writeFileSync(path, text, { flag: 'wx' });
  }
  return exercise;
}
