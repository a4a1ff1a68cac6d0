import { runCLI } from 'jest';
import config from '../../jest.config';
import type { Exercise } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { workerPool } from '../guard/worker-pool';
import { type Standing, standingOf } from '../reporter/standing';
import { Recorder } from '../state/recorder';
import type { StateFile } from '../state/state';
import { SideBySideTypeChecker } from '../type-check/side-by-side';

/** Judges one exercise at a time, by jest and by TypeScript side by side; both stay loaded between two runs. */
export class Judge {
  readonly #checker = new SideBySideTypeChecker();
  readonly #recorder: Recorder;

  constructor(stateFile: StateFile) {
    this.#recorder = new Recorder(stateFile);
    workerPool.keepWarm();
  }

  /**
   * Runs an exercise's spec as its files are now, and remembers the result.
   *
   * @throws Error if jest could not run at all
   */
  async judge(exercise: Exercise): Promise<Standing> {
    this.#recorder.begin(exercise);
    const [typeErrors, { results }] = await Promise.all([
      exercise.isBegun ? this.#checker.errorsIn([exercise.file]) : [],
      runCLI(
        {
          $0: 'jest',
          _: [exercise.spec],
          runTestsByPath: true,
          config: JSON.stringify({
            ...(config.projects?.[0] as object),
            rootDir: ROOT,
            reporters: [],
          }),
        },
        [ROOT],
      ),
    ]);
    const [result] = results.testResults;
    if (result === undefined) throw new Error(`jest found no spec for ${exercise.name}`);
    const standing = standingOf(exercise, result, typeErrors);
    this.#recorder.record(standing);
    return standing;
  }

  /** Ends the processes that were kept. */
  end(): void {
    this.#checker.end();
    workerPool.end();
  }
}
