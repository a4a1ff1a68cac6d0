import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exercise } from '../../kata/exercise';
import { limitsNow } from '../../judge/guard/limits';
import { expectedBy, gradeAnswer } from './answer-grading';
import { bundleJudge, bundleReader } from './bundle';
import { compile } from './reading/compile';
import { Processes } from './sandbox/confined';
import type { NamedFolder } from './submissions/folders';
import { withFolderOf } from './submissions/submission-folder';
import { hashOf } from './hash';
import type { Trial } from './judging/inside/protocol';
import type { Run } from './judging/attempt';
import { judgeExercise, judgeTogether } from './judging/judge-exercise';
import type { SpecResult } from './judging/reports';
import { isUnjudged, overall, sum, whyNotBegun } from './records/overall';
import { type Answer, Reader } from './reading/reader';
import type { ExerciseRecord, SubmissionRecord } from './records/record';
import { onceFor } from './once-for';
import { inScratch, removeFolder } from './sandbox/temporary-folder';
import type { Sandbox } from './sandbox/sandbox';
import { ROOT } from '../../kata/root';
import { textOf } from '../../kata/files/text-of';

/** Judges submissions with this checkout's own specs, each exercise of each in its own process. */
export class Grader {
  readonly #processes: Processes;
  /** The number of the exercise, if it is only one. */
  readonly #only: string | undefined;
  readonly #workFolder: string;
  readonly #expectedOf = onceFor((exercise: Exercise) =>
    expectedBy(exercise, (reference) => this.run(exercise, reference)),
  );
  /** As JavaScript: a class is judged by the same few. */
  readonly #specOf = onceFor(
    ({ spec }: Exercise) => compile(textOf(spec), 'exercise.spec.ts').javascript,
  );
  readonly #judge: string;
  readonly #reader: string;
  /** Of all that a result depends on beside a submission. */
  readonly #hash: string;

  private constructor(
    sandbox: Sandbox,
    private readonly exercises: readonly Exercise[],
    programs: { readonly judge: string; readonly reader: string },
    temporary: string,
  ) {
    this.#workFolder = realpathSync(mkdtempSync(join(temporary, 'generator-kata-')));
    this.#judge = join(this.#workFolder, 'judge.js');
    this.#reader = join(this.#workFolder, 'reader.js');
    this.#processes = new Processes(sandbox);
    this.#only = exercises.length === 1 ? exercises[0]!.number : undefined;
    writeFileSync(this.#judge, programs.judge);
    writeFileSync(this.#reader, programs.reader);
    const specs = exercises.map(({ name, spec }) => [name, textOf(spec)]);
    this.#hash = hashOf(programs, process.version, sandbox.level, specs);
  }

  /**
   * @param seed where the laws start to make up their cases; the kit's own number where left out
   * @param temporary where folders for temporary files are made
   */
  static async open(
    sandbox: Sandbox,
    exercises: readonly Exercise[],
    seed?: number,
    temporary = tmpdir(),
  ): Promise<Grader> {
    const [judge, reader] = await Promise.all([bundleJudge(seed), bundleReader()]);
    return new Grader(sandbox, exercises, { judge, reader }, temporary);
  }

  /**
   * Ends its processes and removes what it has written.
   *
   * @throws Error if something cannot be removed
   */
  close(): void {
    this.#processes.close();
    removeFolder(this.#workFolder);
  }

  /**
   * Judges every exercise of a submission.
   *
   * @param earlier a record that is given back if it is of the same work, specs and judge
   */
  async grade(named: NamedFolder, earlier?: SubmissionRecord): Promise<SubmissionRecord> {
    const start = Date.now();
    const found = await withFolderOf(named, this.#workFolder, (folder) =>
      inScratch(this.#workFolder, (scratch) => this.#gradeIn(folder, scratch, earlier)),
    ).catch(({ message }: Error): Found => {
      return {
        ...{ verdict: 'error', reasons: [message], points: 0, outOf: 0, exercises: [] },
        contentHash: '',
      };
    });
    if (earlier !== undefined && found === earlier) return earlier;
    return {
      ...{ format: 1, name: named.name, kata: KATA_VERSION, node: process.versions.node },
      sandbox: this.#processes.sandbox.level,
      judgedAt: new Date().toISOString(),
      durationMs: Date.now() - start,
      ...found,
    };
  }

  /** Runs an exercise's spec on an answer. */
  async run(exercise: Exercise, trial: Trial): Promise<SpecResult> {
    return judgeExercise(this.#runOf(exercise), trial);
  }

  /** Runs an exercise's spec on several answers in one process: see {@link judgeTogether}. */
  async runTogether(
    exercise: Exercise,
    trials: readonly Trial[],
  ): Promise<(SpecResult | undefined)[]> {
    return judgeTogether(this.#runOf(exercise), trials);
  }

  #runOf(exercise: Exercise): Run {
    return {
      processes: this.#processes,
      judge: this.#judge,
      exercise: exercise.name,
      spec: this.#specOf(exercise),
      limits: limitsNow(),
      workFolder: this.#workFolder,
    };
  }

  async #gradeIn(
    folder: string,
    scratch: string,
    earlier: SubmissionRecord | undefined,
  ): Promise<Found | SubmissionRecord> {
    const reader = new Reader({
      processes: this.#processes,
      ...{ program: this.#reader, scratch, folder, only: this.#only },
    });
    try {
      const answers: Answer[] = [];
      for (const { number } of this.exercises) answers.push(await reader.read(number));
      const contentHash = hashOf(this.#hash, answers);
      const isSame = earlier?.contentHash === contentHash;
      // What could not be judged then may be now.
      if (isSame && !isUnjudged(earlier)) return earlier;
      const exercises: ExerciseRecord[] = [];
      for (const [index, exercise] of this.exercises.entries()) {
        const means = {
          ...{ reader, expected: this.#expectedOf(exercise) },
          run: (trial: Trial) => this.run(exercise, trial),
        };
        exercises.push(await gradeAnswer(exercise, answers[index]!, means));
      }
      const verdict = overall(exercises);
      return {
        verdict,
        reasons: verdict === 'not begun' ? [whyNotBegun(answers)] : [],
        points: sum(exercises.map(({ points }) => points)),
        outOf: sum(exercises.map(({ outOf }) => outOf)),
        exercises,
        contentHash,
      };
    } finally {
      await reader.end();
    }
  }
}

/** What a submission's content alone decides. */
type Found = Pick<
  SubmissionRecord,
  'verdict' | 'reasons' | 'points' | 'outOf' | 'exercises' | 'contentHash'
>;

const { version: KATA_VERSION } = JSON.parse(textOf(join(ROOT, 'package.json'))) as {
  version: string;
};
