import type { TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import type { Exercise } from '../kata/exercise';
import { Recorder } from '../kata/state/recorder';
import type { StateFile } from '../kata/state/state';
import { workerPool } from './guard/worker-pool';
import { type Judged, judgedAs } from './reporter/judged';
import type { TypeError } from './type-check/type-error';
import { TypeScriptProcess } from './type-check/typescript-process';

/**
 * Runs the spec of an exercise. It settles with nothing where jest has ended before the spec.
 *
 * @param syntaxErrors of the code, which then cannot be loaded
 */
export type RunSpec = (syntaxErrors: readonly TypeError[]) => Promise<TestResult | undefined>;

/**
 * Judges exercises, by jest and by TypeScript at the same time, and remembers the results. The commands say how jest runs
 * and show what came of it.
 */
export class Judge {
  readonly #recorder: Recorder;
  readonly #typeScript = new TypeScriptProcess();

  constructor(stateFile: StateFile) {
    this.#recorder = new Recorder(stateFile);
  }

  /** Starts the processes that exercises will need, so that they load while jest does. */
  warmUp(exercises: readonly Exercise[]): void {
    if (exercises.some((exercise) => this.#recorder.isToBeChecked(exercise))) {
      this.#typeScript.warmUp();
    }
    workerPool.warmUp();
  }

  /** As {@link warmUp}, for many runs of jest: the processes stay from one to the next. */
  keepWarm(): void {
    this.#typeScript.warmUp();
    workerPool.keepWarm();
    workerPool.warmUp();
  }

  /**
   * Judges an exercise as its files are now.
   *
   * @param config jest's, for what the spec imports
   * @param signal ends the wait for a result that nobody wants any more; it is not remembered
   * @returns nothing where the spec has not run
   * @throws Error if TypeScript could not run at all
   */
  async judge(
    exercise: Exercise,
    config: Config.ProjectConfig,
    run: RunSpec,
    signal?: AbortSignal,
  ): Promise<Judged | undefined> {
    this.#recorder.begin(exercise);
    const { file, spec } = exercise;
    const isToBeChecked = this.#recorder.isToBeChecked(exercise);
    // A spec's own process would have to load TypeScript first.
    const isCompiledHere = isToBeChecked || this.#typeScript.isRunning;
    const syntaxErrors = isCompiledHere ? await this.#typeScript.compile(config, [file, spec]) : [];
    const isChecked = isToBeChecked && syntaxErrors.length === 0;
    const [errors, result] = await Promise.all([
      isChecked ? this.#typeScript.errorsIn([file]) : syntaxErrors,
      run(syntaxErrors),
    ]);
    signal?.throwIfAborted();
    if (result === undefined) return undefined;
    const judged = judgedAs(exercise, result, errors);
    this.#recorder.record(judged);
    return judged;
  }

  /** Ends the current run of a spec. */
  abandon(): void {
    workerPool.abandon();
  }

  /** Ends the processes. */
  end(): void {
    this.#typeScript.end();
    workerPool.end();
  }
}
