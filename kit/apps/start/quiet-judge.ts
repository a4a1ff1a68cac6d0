// First of all, since whichever part of jest is loaded first asks for the terminal.
import { readConfigs, runCLI } from './silent-jest';
import { createEmptyTestResult, type TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import config from '../../../jest.config';
import { Judge } from '../../judge/judge';
import type { Judged } from '../../judge/reporter/judged';
import { RUNNING_TEST } from '../../judge/reporter/running-test';
import { listenToSpecs, SPEC_REPORTER } from '../../judge/reporter/spec-listener';
import type { Exercise } from '../../kata/exercise';
import { checkComplete } from '../../kata/incomplete';
import { ROOT } from '../../kata/root';
import type { StateFile } from '../../kata/state/state';

const ARGV: Config.Argv = {
  $0: 'jest',
  _: [],
  runTestsByPath: true,
  // With a single spec jest would be verbose, and write what code logs across the session's screen.
  verbose: false,
  config: JSON.stringify({
    ...config,
    rootDir: ROOT,
    reporters: [SPEC_REPORTER, RUNNING_TEST],
  }),
};

/** Judges one exercise at a time, and prints nothing. Jest and TypeScript stay loaded between two runs. */
export class QuietJudge {
  readonly #judge: Judge;
  #config: Config.ProjectConfig | undefined;
  #run = new AbortController();

  constructor(stateFile: StateFile) {
    this.#judge = new Judge(stateFile);
    this.#judge.keepWarm();
  }

  /**
   * Runs an exercise's spec as its files are now, and remembers the result.
   *
   * @throws IncompleteExercise if a file of it is missing
   * @throws Error if jest or TypeScript could not run at all, or the run was abandoned
   */
  async judge(exercise: Exercise): Promise<Judged> {
    checkComplete(exercise);
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#config ??= (await readConfigs(ARGV, [ROOT])).configs[0]!;
    const judged = await this.#judge.judge(
      exercise,
      this.#config,
      // No spec can load what cannot be parsed: there is nothing to run, and one thing to say.
      async ({ length }) => (length > 0 ? createEmptyTestResult() : runSpec(exercise)),
      signal,
    );
    if (judged === undefined) throw new Error(`jest found no spec for ${exercise.name}`);
    return judged;
  }

  /** Ends the current run. */
  abandon(): void {
    this.#run.abort(new Error('the run was abandoned'));
    this.#judge.abandon();
  }

  /** Ends the processes that were kept. */
  end(): void {
    this.#judge.end();
  }
}

async function runSpec({ spec }: Exercise): Promise<TestResult | undefined> {
  let result: Promise<TestResult | undefined> | undefined;
  listenToSpecs({ onSpec: (started) => void (result = started.result) });
  await runCLI({ ...ARGV, _: [spec] }, [ROOT]);
  return result;
}
