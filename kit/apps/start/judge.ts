// First of all, since whichever part of jest is loaded first asks for the terminal.
import { readConfigs, runCLI } from './silent-jest';
import { createEmptyTestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import config from '../../../jest.config';
import type { Exercise } from '../../kata/exercise';
import { checkComplete } from '../../kata/incomplete';
import { ROOT } from '../../kata/root';
import { workerPool } from '../../judge/guard/worker-pool';
import { CONSOLE_KEEPER, withConsole } from '../../judge/reporter/console-keeper';
import { type Judged, judgedAs } from '../../judge/reporter/judged';
import { RUNNING_TEST } from '../../judge/reporter/running-test';
import { Recorder } from '../../kata/state/recorder';
import type { StateFile } from '../../kata/state/state';
import { typeScript } from '../../judge/type-check/typescript-process';

const ARGV: Config.Argv = {
  $0: 'jest',
  _: [],
  runTestsByPath: true,
  // With a single spec jest would be verbose, and write what code logs across the session's screen.
  verbose: false,
  config: JSON.stringify({
    ...config,
    rootDir: ROOT,
    reporters: [CONSOLE_KEEPER, RUNNING_TEST],
  }),
};

/** Judges one exercise at a time, by jest and by TypeScript side by side; both stay loaded between two runs. */
export class Judge {
  readonly #recorder: Recorder;
  #config: Config.ProjectConfig | undefined;
  #isAbandoned = false;

  constructor(stateFile: StateFile) {
    this.#recorder = new Recorder(stateFile);
    typeScript.warmUp();
    workerPool.keepWarm();
    workerPool.warmUp();
  }

  /**
   * Runs an exercise's spec as its files are now, and remembers the result.
   *
   * @throws IncompleteExercise if a file of it is missing
   * @throws Error if jest or TypeScript could not run at all, or the run was abandoned
   */
  async judge(exercise: Exercise): Promise<Judged> {
    checkComplete(exercise);
    this.#isAbandoned = false;
    this.#recorder.begin(exercise);
    const standing = await this.#judged(exercise);
    if (this.#isAbandoned) throw new Error(`the run of ${exercise.name} was abandoned`);
    this.#recorder.record(standing);
    return standing;
  }

  /** Ends the current run. */
  abandon(): void {
    this.#isAbandoned = true;
    workerPool.abandon();
  }

  /** Ends the processes that were kept. */
  end(): void {
    typeScript.end();
    workerPool.end();
  }

  async #judged(exercise: Exercise): Promise<Judged> {
    const { file, spec } = exercise;
    const syntaxErrors = await typeScript.compile(await this.#projectConfig(), [file, spec]);
    // No spec can load what cannot be parsed: there is nothing to run, and one thing to say.
    if (syntaxErrors.length > 0) return judgedAs(exercise, createEmptyTestResult(), syntaxErrors);
    const [typeErrors, { results }] = await Promise.all([
      exercise.isBegun ? typeScript.errorsIn([file]) : [],
      runCLI({ ...ARGV, _: [spec] }, [ROOT]),
    ]);
    const [result] = results.testResults;
    if (result === undefined) throw new Error(`jest found no spec for ${exercise.name}`);
    return judgedAs(exercise, withConsole(result), typeErrors);
  }

  async #projectConfig(): Promise<Config.ProjectConfig> {
    this.#config ??= (await readConfigs(ARGV, [ROOT])).configs[0]!;
    return this.#config;
  }
}
