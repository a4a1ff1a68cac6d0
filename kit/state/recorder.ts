import type { Exercise } from '../exercises/exercise';
import type { Standing } from '../reporter/standing';
import { fileHash } from './file-hash';
import type { StateFile } from './state';

/** Remembers the results of runs, together with what exactly was judged. */
export class Recorder {
  readonly #hashes = new Map<string, { codeHash: string; specHash: string }>();

  constructor(readonly stateFile: StateFile) {}

  /** Whether the types of the code as it is now were found right by the last run. */
  isKnownToCheck({ name, file }: Exercise): boolean {
    const remembered = this.stateFile.read().exercises[name];
    return remembered?.typeErrors === 0 && remembered.codeHash === fileHash(file);
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
