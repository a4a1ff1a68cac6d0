import { clearLine, cursorTo } from 'node:readline';
import { wrap } from '../../ground/text/columns';
import type { Judge } from '../../judge/judge';
import type { Judged } from '../../judge/reporter/judged';
import type { SpecListener, StartedSpec } from '../../judge/reporter/spec-listener';
import type { Exercise } from '../../kata/exercise';
import { progressOf } from '../../kata/state/progress';
import type { StateFile } from '../../kata/state/state';
import { report, verdict } from './report';

/** One run of jest by `npm test`: judges the exercises whose specs it runs, and prints the report before jest is through. */
export class ReportedRun implements SpecListener {
  readonly #judging = new Map<Exercise, Promise<Judged | undefined>>();
  /** Undefined until the run has come to its end. */
  #standings: readonly Judged[] | undefined;

  /**
   * @param exercises all that there are, in their order
   * @param isOwnReport whether jest prints its own report, in place of the kata's
   */
  constructor(
    private readonly judge: Judge,
    private readonly stateFile: StateFile,
    private readonly exercises: readonly Exercise[],
    private readonly isOwnReport: boolean,
  ) {}

  /** Whether the run has come to its end and was reported. */
  get isReported(): boolean {
    return this.#standings !== undefined;
  }

  /** Jest's "Determining test suites to run..." stands on a line that every reporter of jest's own clears. */
  onRun(): void {
    if (process.stdout.isTTY && !this.isOwnReport)
      clearLine(process.stdout, 0, () => cursorTo(process.stdout, 0));
  }

  /** @returns settles when the spec may run */
  onSpec({ path, config, result }: StartedSpec): Promise<void> | undefined {
    const exercise = this.exercises.find(({ spec }) => spec === path);
    if (exercise === undefined) return undefined;
    return new Promise((mayRun) => {
      const judging = this.judge.judge(exercise, config, () => {
        mayRun();
        return result;
      });
      this.#judging.set(exercise, judging);
      // Whether it failed is asked at the end.
      void judging.catch(() => mayRun());
    });
  }

  async onEnd(): Promise<void> {
    const judged = await Promise.all(
      this.exercises.map(async (exercise) => this.#judging.get(exercise)),
    );
    const standings = judged.filter((standing) => standing !== undefined);
    // Jest knows only of tests.
    if (standings.some(({ typeErrors }) => typeErrors > 0)) process.exitCode = 1;
    if (standings.length > 0 && !this.isOwnReport) {
      print(report(standings, progressOf(this.exercises, this.stateFile.read())));
    }
    this.#standings = standings;
  }

  /** Prints what jest's own report does not say. Standard output may hold JSON and nothing else. */
  tellVerdict(): void {
    if (this.#standings?.length) print(verdict(this.#standings), process.stderr);
  }
}

function print(lines: readonly string[], stream: NodeJS.WriteStream = process.stdout): void {
  // A pipe has no columns.
  const columns = stream.columns ?? Infinity;
  stream.write(`${wrap(lines, columns).join('\n')}\n`);
}
