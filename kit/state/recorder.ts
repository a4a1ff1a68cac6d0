import type { Exercise } from '../exercises/exercise';
import type { Standing } from '../reporter/standing';
import { fileHash } from './file-hash';
import type { StateFile } from './state';

/** Remembers the results of runs, together with what exactly was judged. */
export class Recorder {
  readonly #hashes = new Map<string, { codeHash: string; specHash: string }>();

  constructor(readonly stateFile: StateFile) {}

  /** Whether there is code of the learner's whose types were not found right by the last run already. */
  isToBeChecked({ name, file, isBegun }: Exercise): boolean {
    const remembered = this.stateFile.read().exercises[name];
    const isKnown = remembered?.typeErrors === 0 && remembered.codeHash === fileHash(file);
    return isBegun && !isKnown;
  }

  /** To be called before an exercise is judged: a save during the run is not what was judged. */
  begin({ name, file, spec }: Exercise): void {
    this.#hashes.set(name, { codeHash: fileHash(file), specHash: fileHash(spec) });
  }

  /** Remembers a result, save where a filter left tests out: then it says nothing of the exercise. */
  record({ exercise, result, passed, total, typeErrors }: Standing): void {
    if (result.numPendingTests > 0) return;
    this.stateFile.remember(exercise.name, {
      ...this.#hashes.get(exercise.name),
      passed,
      total,
      typeErrors: typeErrors.length,
    });
  }
}
