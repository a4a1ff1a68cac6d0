import type { Exercise } from './exercise';
import { isFile } from './files/is-file';
import { Refusal } from '../ground/command-line/run-command';

/** Thrown where a file that an exercise needs is not there. Its message is one line that says how to get it back. */
export class IncompleteExercise extends Refusal {
  override readonly name = 'IncompleteExercise';
}

/** @throws IncompleteExercise if there is no spec or nothing for it to judge */
export function checkComplete({ name, number, file, spec }: Exercise): void {
  const lacking = (what: string): IncompleteExercise =>
    new IncompleteExercise(`exercises/${name} has no file ${what}`);
  if (!isFile(spec)) {
    throw lacking(`exercise.spec.ts: git checkout exercises/${name} brings it back.`);
  }
  if (isFile(file)) return;
  // Notepad adds this ending, and Windows does not show it.
  if (isFile(`${file}.txt`)) {
    throw lacking('exercise.ts, but exercise.ts.txt: rename it to exercise.ts.');
  }
  throw lacking(`exercise.ts: npm run reset ${number} brings the stub back.`);
}
