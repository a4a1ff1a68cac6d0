import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isOneOf } from '../../../judge/guard/test-name';
import { FAMILIES, HEAP_FAMILY } from '../../../kata/families';
import type { Exercise } from '../../../kata/exercise';
import { compileAll, relativeImports } from '../../grade/reading/compile';
import type { Grader } from '../../grade/grader';
import type { Trial } from '../../grade/judging/inside/protocol';
import type { Done, SpecResult } from '../../grade/judging/reports';
import { answerHeader } from '../../../kata/answers/answer-header';
import type { AnswerResult, Verdict } from './answer-result';

/**
 * `thorough`: each answer is judged alone and runs every test. `usual`: wrong ones run the tests that they name. `quick`:
 * right ones beside the reference also leave out the heap tests, which take half of their time.
 */
export type How = 'thorough' | 'usual' | 'quick';

const QUICK_FAMILIES = FAMILIES.filter((family) => family !== HEAP_FAMILY);

/**
 * Judges answers to an exercise as submissions, all in one process. An answer whose result differs from what its place in
 * `solutions/` claims is judged again, alone: an earlier answer may have ended the process or left something behind.
 */
export async function judgeAnswers(
  grader: Grader,
  exercise: Exercise,
  files: readonly string[],
  how: How,
): Promise<AnswerResult[]> {
  const trials = files.map((file) => trialOf(exercise, file, how));
  const together = how === 'thorough' ? [] : await grader.runTogether(exercise, trials);
  const results: AnswerResult[] = [];
  for (const [index, file] of files.entries()) {
    const trial = trials[index]!;
    const found = together[index] && resultOf(file, trial, together[index]);
    results.push(
      found !== undefined && isAsClaimed(exercise, found)
        ? found
        : resultOf(file, trial, await grader.run(exercise, trial)),
    );
  }
  return results;
}

/** Whether a right answer passes every test, and a wrong one fails every test that it names. */
function isAsClaimed({ stub, wrongAnswers }: Exercise, result: AnswerResult): boolean {
  const { file, verdicts, tricks = [] } = result;
  const shouldPass = file !== stub && !wrongAnswers.includes(file);
  return (
    tricks.length === 0 &&
    verdicts.length > 0 &&
    verdicts.every(({ passed }) => passed === shouldPass)
  );
}

/** An answer as a submission. If it imports anything, the reference is beside it. */
function trialOf(exercise: Exercise, file: string, how: How): Trial {
  const { reference, solutionFolder } = exercise;
  const path = relative(solutionFolder, file).replaceAll('\\', '/');
  const source = readFileSync(file, 'utf8');
  const neighbours =
    relativeImports(source).length === 0 ? {} : { 'solution.ts': readFileSync(reference, 'utf8') };
  const start = {
    javascript: `module.exports = require('./answer');`,
    imports: { './answer': path },
  };
  const modules = { ...compileAll({ ...neighbours, [path]: source }), 'exercise.ts': start };
  const only = testsFor(exercise, file, how);
  return only === undefined ? { modules } : { modules, only };
}

function testsFor(
  { wrongAnswers, rightAnswers }: Exercise,
  file: string,
  how: How,
): readonly string[] | undefined {
  if (how === 'thorough') return undefined;
  if (wrongAnswers.includes(file)) return answerHeader(file).rejectedBy;
  return how === 'quick' && rightAnswers.includes(file) ? QUICK_FAMILIES : undefined;
}

function resultOf(file: string, { only }: Trial, outcome: SpecResult): AnswerResult {
  const { tests, done, failure, reached, tampered } = outcome;
  const hasRun = done.size > 0;
  const judged = tests.filter((test) => hasRun && (only === undefined || isOneOf(only, test)));
  const missing = failure?.message ?? 'it did not report';
  return {
    file,
    failedToRun: hasRun ? undefined : (failure?.message ?? 'it has no tests'),
    verdicts: judged.map((test) => verdictOf(test, done.get(test), missing)),
    tricks: [...reached, ...tampered],
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
