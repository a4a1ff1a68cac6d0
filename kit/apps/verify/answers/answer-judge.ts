import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Exercise } from '../../../kata/exercise';
import { type Compiled, compileAll, relativeImports } from '../../grade/reading/compile';
import { Grader } from '../../grade/grader';
import type { Trial } from '../../grade/judging/inside/protocol';
import type { Done, SpecResult } from '../../grade/judging/spec-result';
import { chooseSandbox } from '../../grade/sandbox/choose';
import { answerHeader } from '../../../kata/answer-header';
import type { AnswerResult, Verdict } from './answer-result';
import type { Finding } from '../finding';

/** An answer's result, and everything in it that the grader calls a trick. */
export interface GradedAnswer {
  readonly result: AnswerResult;
  readonly tricks: readonly Finding[];
}

/** Judges answers as `npm run grade` judges submissions, in its own processes. */
export class AnswerJudge {
  readonly #grader: Grader;

  private constructor(grader: Grader) {
    this.#grader = grader;
  }

  /** @param seed where the random generator of the laws starts; default: the kit's own number */
  static async open(exercises: readonly Exercise[], seed?: number): Promise<AnswerJudge> {
    return new AnswerJudge(await Grader.open(chooseSandbox('auto'), exercises, seed));
  }

  /** Removes what it has written and ends its processes. */
  close(): void {
    this.#grader.close();
  }

  /**
   * Judges one answer.
   *
   * @param everyTest whether a wrong answer runs every test, and not only those that it names
   */
  async judge(exercise: Exercise, file: string, everyTest: boolean): Promise<GradedAnswer> {
    const only = everyTest ? undefined : namedTests(exercise, file);
    const answer = answerOf(exercise, file, only);
    return graded(file, await this.#grader.run(exercise, answer), only);
  }

  /**
   * Judges several answers in one process, a wrong one by the tests that it names. An answer whose result differs from
   * what its place in `solutions/` claims is judged again, alone: an earlier answer may have ended the process or left
   * something behind.
   */
  async judgeTogether(exercise: Exercise, files: readonly string[]): Promise<GradedAnswer[]> {
    const answers = files.map((file) => answerOf(exercise, file, namedTests(exercise, file)));
    const outcomes = await this.#grader.runTogether(exercise, answers);
    const results: GradedAnswer[] = [];
    for (const [index, file] of files.entries()) {
      const outcome = outcomes[index];
      const together = outcome && graded(file, outcome, answers[index]!.only);
      results.push(
        together !== undefined && isAsClaimed(exercise, together)
          ? together
          : await this.judge(exercise, file, false),
      );
    }
    return results;
  }
}

/** Whether a right answer passes every test, and a wrong one fails every test that it names. */
function isAsClaimed({ stub, wrongAnswers }: Exercise, { result, tricks }: GradedAnswer): boolean {
  const { file, verdicts } = result;
  const shouldPass = file !== stub && !wrongAnswers.includes(file);
  return (
    tricks.length === 0 &&
    verdicts.length > 0 &&
    verdicts.every(({ passed }) => passed === shouldPass)
  );
}

/** The tests that a wrong answer names; undefined for others. */
function namedTests(exercise: Exercise, file: string): readonly string[] | undefined {
  return exercise.wrongAnswers.includes(file) ? answerHeader(file).rejectedBy : undefined;
}

function graded(
  file: string,
  outcome: SpecResult,
  only: readonly string[] | undefined,
): GradedAnswer {
  const tricks = [...outcome.reached, ...outcome.tampered].map((what) => ({
    file,
    reason: `the grader treats it as a trick: ${what}`,
    fix: 'let the grader allow what honest answers do',
  }));
  return { result: resultOf(file, outcome, only), tricks };
}

function answerOf(exercise: Exercise, file: string, only: readonly string[] | undefined): Trial {
  const modules = modulesOf(exercise, file);
  return { modules, ...(only === undefined ? {} : { only }) };
}

/** An answer as a submission. If it imports anything, the reference is beside it. */
function modulesOf(
  { reference, solutionFolder }: Exercise,
  file: string,
): Record<string, Compiled> {
  const path = relative(solutionFolder, file).replaceAll('\\', '/');
  const source = readFileSync(file, 'utf8');
  const neighbours =
    relativeImports(source).length === 0 ? {} : { 'solution.ts': readFileSync(reference, 'utf8') };
  return {
    ...compileAll({ ...neighbours, [path]: source }),
    'exercise.ts': {
      javascript: `module.exports = require('./answer');`,
      map: '{}',
      imports: { './answer': path },
    },
  };
}

function resultOf(
  file: string,
  { tests, done, failure }: SpecResult,
  only: readonly string[] | undefined,
): AnswerResult {
  const judged = tests.filter((test) => only === undefined || only.includes(test));
  const failedToRun = done.size === 0 ? (failure?.message ?? 'it has no tests') : undefined;
  const missing = failure?.message ?? 'it did not report';
  return {
    file,
    failedToRun,
    verdicts:
      failedToRun === undefined
        ? judged.map((test) => verdictOf(test, done.get(test), missing))
        : [],
  };
}

function verdictOf(test: string, done: Done | undefined, missing: string): Verdict {
  const failure =
    done?.failure ??
    (done?.ran === true ? undefined : { message: done === undefined ? missing : 'it was skipped' });
  return {
    test,
    passed: failure === undefined,
    failure: failure === undefined ? undefined : (failure.kind ?? 'rejection'),
    message: failure?.message ?? '',
    readings: done?.readings ?? [],
  };
}
