import { existsSync } from 'node:fs';
import type { Exercise } from './exercise';

/** Thrown where a file that an exercise needs is not there. Its message is one line that says how to get it back. */
export class IncompleteExercise extends Error {
  override readonly name = 'IncompleteExercise';
}

/** @throws IncompleteExercise if there is no spec or nothing for it to judge */
export function checkComplete({ name, number, file, spec }: Exercise): void {
  if (!existsSync(spec)) {
    throw new IncompleteExercise(
      `exercises/${name} has no exercise.spec.ts: git checkout exercises/${name} brings it back.`,
    );
  }
  if (!existsSync(file)) {
    throw new IncompleteExercise(
      `exercises/${name} has no exercise.ts: npm run reset ${number} brings the stub back.`,
    );
  }
}
