import { clearLine, cursorTo } from 'node:readline';
import type { AggregatedResult, Test } from '@jest/test-result';
import { type Exercise, exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { progressOf } from '../../kata/state/progress';
import type { Standing } from '../../kata/state/standing';
import { Recorder } from '../../kata/state/recorder';
import { StateFile } from '../../kata/state/state';
import type { TypeError } from '../type-check/type-error';
import { typeScript } from '../type-check/typescript-process';
import { withConsole } from './console-keeper';
import { consoleLines, details, passing } from './details';
import { ending } from './ending';
import { exerciseLine } from './exercise-line';
import { type Judged, judgedAs } from './judged';
import { wrap } from '../../ground/text/wrap';

interface Options {
  /** The names of the exercises that are run. */
  readonly exercises: readonly string[];
}

/**
 * What `npm test` prints, in place of jest's own report: a line for each exercise, then the one to go on with, its first
 * failure in full. Jest's report of a fresh clone would be hundreds of red lines from exercises that nobody has begun.
 */
export default class LearnerReporter {
  /** Whether a run has come to its end and was reported. */
  static hasReported = false;

  readonly #exercises: readonly Exercise[];
  readonly #checks: Promise<readonly TypeError[]>[] = [];
  readonly #recorder: Recorder;

  constructor(_globalConfig: unknown, { exercises }: Options) {
    this.#exercises = exercisesIn(ROOT).filter(({ name }) => exercises.includes(name));
    this.#recorder = new Recorder(
      new StateFile(ROOT, (sentence) => process.stderr.write(`${sentence}\n`)),
    );
  }

  /** Jest's "Determining test suites to run..." stands on a line that every reporter of jest's own clears. */
  onRunStart(): void {
    if (process.stdout.isTTY) clearLine(process.stdout, 0, () => cursorTo(process.stdout, 0));
  }

  /** Jest awaits this before it hands the file over. */
  async onTestFileStart({ path, context }: Test): Promise<void> {
    const exercise = this.#exercises.find(({ spec }) => spec === path);
    if (exercise === undefined) return;
    this.#recorder.begin(exercise);
    if (!this.#recorder.isToBeChecked(exercise)) return;
    await typeScript.compile(context.config, [exercise.file, exercise.spec]);
    const check = typeScript.errorsIn([exercise.file]);
    // Whether it failed is asked at the end.
    check.catch(() => undefined);
    this.#checks.push(check);
  }

  async onRunComplete(_contexts: unknown, { testResults }: AggregatedResult): Promise<void> {
    const typeErrors = (await Promise.all(this.#checks)).flat();
    typeScript.end();
    const standings = this.#exercises.flatMap((exercise) => {
      const result = testResults.find(({ testFilePath }) => testFilePath === exercise.spec);
      const own = typeErrors.filter(({ file }) => file === exercise.file);
      return result === undefined ? [] : [judgedAs(exercise, withConsole(result), own)];
    });
    for (const standing of standings) this.#recorder.record(standing);
    if (standings.length > 0) {
      const progress = progressOf(exercisesIn(ROOT), this.#recorder.stateFile.read());
      print(report(standings, progress));
    }
    LearnerReporter.hasReported = true;
  }
}

function report(standings: readonly Judged[], progress: readonly Standing[]): string[] {
  const isAlone = standings.length === 1;
  // What is marked as known is shown only where it is asked for by itself.
  const known = progress
    .filter(({ stage }) => stage === 'known')
    .map(({ exercise }) => exercise.name);
  const open = standings.filter(
    ({ exercise, stage }) => stage !== 'done' && (isAlone || !known.includes(exercise.name)),
  );
  const current =
    open.find((standing) => standing.stage === 'begun' && hasTrouble(standing)) ??
    open.find(hasTrouble) ??
    open[0];
  return [
    '',
    ...standings.map(overview),
    ...(current === undefined
      ? written(standings)
      : [
          '',
          ...details(current, isAlone ? 'names' : 'first'),
          ...(isAlone ? passing(current) : []),
        ]),
    '',
    ...ending(standings, current, progress),
    '',
  ];
}

/** With a filter an exercise may be neither done nor in trouble. */
function hasTrouble({ passed, total, skipped, typeErrors }: Judged): boolean {
  return passed < total || typeErrors > 0 || total + skipped === 0;
}

/** What the code of an exercise that is done has logged, where it is alone; of others only those that fail show it. */
function written(standings: readonly Judged[]): string[] {
  const lines = standings.length === 1 ? consoleLines(standings[0]!.result) : [];
  // The blank line goes from their end to their beginning.
  return lines.length === 0 ? [] : ['', ...lines.slice(0, -1)];
}

function overview(standing: Judged): string {
  return `  ${exerciseLine(standing)}`;
}

function print(lines: readonly string[]): void {
  // A pipe has no columns.
  const columns = process.stdout.columns ?? Infinity;
  process.stdout.write(`${wrap(lines, columns).join('\n')}\n`);
}
