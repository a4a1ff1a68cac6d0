import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exercise } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { limitsNow } from '../guard/limits';
import { bundleJudge } from './bundle';
import { type Compiled, compile, compileAll } from './compile';
import { type Expected, judged } from './exercise-record';
import { hashOf } from './hash';
import { judgeExercise } from './judge-exercise';
import { Outcome } from './outcome';
import type { ExerciseRecord, SubmissionRecord, Verdict } from './record';
import { UnusableFile } from './read-source';
import type { Sandbox } from './sandbox/sandbox';
import type { Submission, Submitted } from './submission';
import { SubmissionTypes } from './submission-types';

/** Thrown where the kata's own reference does not pass: then nothing can be judged here. */
export class ReferenceFails extends Error {
  override readonly name = 'ReferenceFails';
}

/** Judges submissions with this checkout's own specs, each exercise of each in a process of its own. */
export class Grader {
  readonly sandbox: Sandbox;
  readonly #exercises: readonly Exercise[];
  readonly #workFolder = mkdtempSync(join(tmpdir(), 'generator-kata-'));
  readonly #types = new SubmissionTypes(this.#workFolder);
  readonly #expected = new Map<string, Promise<Expected>>();
  /** As JavaScript, by exercise: a class is judged by the same few. */
  readonly #specs = new Map<string, string>();
  readonly #judge: string;
  readonly #judgeHash: string;

  private constructor(sandbox: Sandbox, exercises: readonly Exercise[], bundle: string) {
    this.sandbox = sandbox;
    this.#exercises = exercises;
    this.#judge = join(this.#workFolder, 'judge.js');
    writeFileSync(this.#judge, bundle);
    this.#judgeHash = hashOf(bundle, process.version, sandbox.level);
  }

  static async open(sandbox: Sandbox, exercises: readonly Exercise[]): Promise<Grader> {
    return new Grader(sandbox, exercises, await bundleJudge());
  }

  /** Removes what it has written and ends its processes. */
  close(): void {
    this.#types.end();
    rmSync(this.#workFolder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** The same for the same submission, specs and judge: what a result depends on. */
  contentHash({ answers }: Submission): string {
    const handedIn = [...answers].map(([name, answer]) => [
      name,
      answer instanceof UnusableFile ? answer.message : answer.modules,
    ]);
    const specs = this.#exercises.map(({ name, spec }) => [name, textOf(spec)]);
    return hashOf(this.#judgeHash, specs, handedIn);
  }

  /**
   * Judges every exercise of a submission.
   *
   * @throws ReferenceFails if the kata's own answer to one of its exercises does not pass here
   */
  async grade(submission: Submission): Promise<SubmissionRecord> {
    const start = Date.now();
    const exercises: ExerciseRecord[] = [];
    for (const exercise of this.#exercises) {
      exercises.push(await this.#gradeExercise(exercise, submission.answers.get(exercise.name)));
    }
    return {
      ...this.#frame(submission.name, start),
      verdict: overall(exercises),
      reasons: [],
      points: sum(exercises.map(({ points }) => points)),
      outOf: sum(exercises.map(({ outOf }) => outOf)),
      exercises,
      contentHash: this.contentHash(submission),
    };
  }

  /** The record of a submission that could not be read at all. */
  unreadable(name: string, reason: string): SubmissionRecord {
    return {
      ...this.#frame(name, Date.now()),
      ...{ verdict: 'error', reasons: [reason], points: 0, outOf: 0, exercises: [] },
      contentHash: '',
    };
  }

  /**
   * Runs an exercise's spec on some modules.
   *
   * @param only the tests to run; all where left out
   */
  async run(
    exercise: Exercise,
    modules: Readonly<Record<string, Compiled>>,
    only?: readonly string[],
  ): Promise<Outcome> {
    return judgeExercise({
      sandbox: this.sandbox,
      judge: this.#judge,
      exercise: exercise.name,
      spec: this.#specOf(exercise),
      modules: Object.fromEntries(
        Object.entries(modules).map(([path, { javascript }]) => [path, javascript]),
      ),
      limits: limitsNow(),
      workFolder: this.#workFolder,
      ...(only === undefined ? {} : { only }),
    });
  }

  async #gradeExercise(
    exercise: Exercise,
    answer: Submitted | UnusableFile | undefined,
  ): Promise<ExerciseRecord> {
    const start = Date.now();
    const frame = {
      name: exercise.name,
      ...{ reasons: [], points: 0, tests: [], typeErrors: [], codeHash: '' },
      specHash: hashOf(textOf(exercise.spec)),
    };
    const expected = await this.#expectedOf(exercise);
    const unjudged = { ...frame, outOf: expected.size, durationMs: 0 };
    if (answer === undefined) return { ...unjudged, verdict: 'not begun' };
    if (answer instanceof UnusableFile) {
      return { ...unjudged, verdict: 'error', reasons: [answer.message] };
    }
    const codeHash = hashOf(answer.modules);
    if (isStub(exercise, answer)) return { ...unjudged, codeHash, verdict: 'not begun' };
    const compiled = compiledOrNot(answer);
    const [outcome, typeErrors] = await Promise.all([
      compiled instanceof Outcome ? compiled : this.run(exercise, compiled),
      this.#types.errorsIn(answer),
    ]);
    return {
      ...frame,
      ...judged({
        ...{ outcome, expected, typeErrors },
        compiled: compiled instanceof Outcome ? {} : compiled,
      }),
      codeHash,
      durationMs: Date.now() - start,
    };
  }

  #specOf({ name, spec }: Exercise): string {
    const known = this.#specs.get(name) ?? compile(textOf(spec), 'exercise.spec.ts').javascript;
    this.#specs.set(name, known);
    return known;
  }

  #expectedOf(exercise: Exercise): Promise<Expected> {
    const known = this.#expected.get(exercise.name) ?? this.#runReference(exercise);
    this.#expected.set(exercise.name, known);
    return known;
  }

  async #runReference(exercise: Exercise): Promise<Expected> {
    const source = textOf(exercise.reference);
    const outcome = await this.run(exercise, { 'exercise.ts': compile(source, 'exercise.ts') });
    const failing = [...outcome.done.values()].find(({ failure }) => failure !== undefined);
    const message = (failing?.failure ?? outcome.failure)?.message;
    if (message !== undefined || outcome.done.size === 0) {
      throw new ReferenceFails(
        `The reference solution of ${exercise.name} does not pass here, so nothing can be judged: ${message ?? 'no test ran'}`,
      );
    }
    return new Map([...outcome.done].map(([name, { assertions }]) => [name, assertions]));
  }

  #frame(
    name: string,
    start: number,
  ): Pick<
    SubmissionRecord,
    'format' | 'name' | 'kata' | 'node' | 'sandbox' | 'judgedAt' | 'durationMs'
  > {
    return {
      format: 1,
      name,
      kata: KATA_VERSION,
      node: process.versions.node,
      sandbox: this.sandbox.level,
      judgedAt: new Date().toISOString(),
      durationMs: Date.now() - start,
    };
  }
}

const { version: KATA_VERSION } = JSON.parse(textOf(join(ROOT, 'package.json'))) as {
  version: string;
};

/** Code can be nested so deeply that TypeScript gives up; that is its author's trouble and nobody else's. */
function compiledOrNot({ modules }: Submitted): Record<string, Compiled> | Outcome {
  try {
    return compileAll(modules);
  } catch (error) {
    const outcome = new Outcome();
    outcome.failure = { message: `TypeScript cannot compile it: ${(error as Error).message}` };
    return outcome;
  }
}

function isStub({ stub }: Exercise, { modules }: Submitted): boolean {
  const [source = '', ...others] = Object.values(modules);
  return others.length === 0 && source.replaceAll('\r\n', '\n') === textOf(stub);
}

/** The worst that has to be looked at, else how much of it passes. */
function overall(exercises: readonly ExerciseRecord[]): Verdict {
  const verdicts = exercises.map(({ verdict }) => verdict);
  for (const verdict of ['tampered', 'review', 'error'] as const) {
    if (verdicts.includes(verdict)) return verdict;
  }
  if (verdicts.every((verdict) => verdict === 'pass')) return 'pass';
  return exercises.some(({ points }) => points > 0) ? 'partial' : 'fail';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
