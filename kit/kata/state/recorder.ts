import type { Exercise } from '../exercise';
import { type Hashes, hashesOf } from './code-hash';
import type { Standing } from './standing';
import type { StateFile } from './state';

/** Remembers the results of runs, together with what exactly was judged. */
export class Recorder {
  readonly #hashes = new Map<string, Hashes>();

  constructor(readonly stateFile: StateFile) {}

  /** Whether the types of the learner's code must be checked, because the last run did not find them right. */
  isToBeChecked(exercise: Exercise): boolean {
    const remembered = this.stateFile.read().exercises[exercise.name];
    const isKnown =
      remembered?.typeErrors === 0 && remembered.codeHash === hashesOf(exercise).codeHash;
    return exercise.isBegun && !isKnown;
  }

  /** Call this before an exercise is judged. */
  begin(exercise: Exercise): void {
    this.#hashes.set(exercise.name, hashesOf(exercise));
  }

  /**
   * Remembers a result, unless a filter left tests out or something was saved during the run: then the result says
   * nothing about the exercise as it is now.
   */
  record({ exercise, stage, passed, total, typeErrors, skipped = 0 }: Standing): void {
    const before = this.#hashes.get(exercise.name);
    const hashes = hashesOf(exercise);
    if (before?.codeHash !== hashes.codeHash || before.specHash !== hashes.specHash) return;
    if (skipped > 0) return;
    const { doneAt } = this.stateFile.read().exercises[exercise.name] ?? {};
    const isFirst = stage === 'done' && doneAt === undefined;
    this.stateFile.remember(exercise.name, {
      ...hashes,
      ...(isFirst ? { doneAt: new Date().toISOString() } : {}),
      passed,
      total,
      typeErrors,
    });
  }
}
