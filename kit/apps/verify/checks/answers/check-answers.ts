import { answerHeader } from '../../../../kata/answers/answer-header';
import { type AnswerResult, brief, expectation, type Results } from '../../answers/answer-result';
import { claim, joined, type Report } from '../../finding';
import type { Exercise } from '../../../../kata/exercise';
import { isUnfinished } from '../exercise/unfinished';

/**
 * Compares what `solutions/` claims about an exercise with what its spec says.
 *
 * @param judged the answers that should have a result. Of other wrong ones, only the names of tests are compared
 */
export function checkAnswers(
  exercise: Exercise,
  results: Results,
  judged: readonly string[],
): Report {
  const { spec, reference, rightAnswers, stub, wrongAnswers } = exercise;
  // Without a written spec and reference, no result says anything about the answers.
  if ([spec, reference].some(isUnfinished)) return joined([]);
  const tests = (results.get(reference)?.verdicts ?? []).map(({ test }) => test);
  const check = (file: string, claimsOf: (result: AnswerResult) => Report[]): Report[] => {
    if (isUnfinished(file) && file !== stub) return [];
    const result = results.get(file);
    const problem = result === undefined ? 'it was not judged' : result.failedToRun;
    const reason = `its spec did not run: ${problem?.trim().split('\n').slice(0, 6).join(' ')}`;
    const ran = claim(problem === undefined, file, reason, 'make it load');
    return [ran, ...(result === undefined || problem !== undefined ? [] : claimsOf(result))];
  };
  return joined([
    ...[reference, ...rightAnswers].flatMap((file) => check(file, passesEveryTest)),
    ...check(stub, failsEveryTest),
    ...wrongAnswers.flatMap((file) =>
      judged.includes(file) ? check(file, isRejectedAsClaimed) : namesTests(file, tests),
    ),
    ...everyTestIsNeeded(exercise, results, tests),
    ...noSpecIsAtFault(exercise, results),
  ]);
}

const NAME_IT = 'name the test that rejects it, or sharpen that test';

/** Whether the grader lets answers do all that honest answers do. */
export function checkTricks(results: Results): Report {
  const fix = 'let the grader allow what honest answers do';
  return joined(
    [...results.values()].map(({ file, tricks = [] }) => {
      const reason = `the grader treats it as a trick: ${tricks.join(', ')}`;
      return claim(tricks.length === 0, file, reason, fix);
    }),
  );
}

function passesEveryTest({ file, verdicts }: AnswerResult): Report[] {
  const fix = 'mend this answer, or the test if it is unfair';
  return verdicts.map((verdict) => {
    const reason = `it is right, but "${verdict.test}" fails on it (${expectation(verdict)})`;
    return claim(verdict.passed, file, reason, fix);
  });
}

function failsEveryTest({ file, verdicts }: AnswerResult): Report[] {
  const fix = 'let the test call the function under test, so that it cannot pass before';
  return verdicts.map(({ test, passed }) =>
    claim(!passed, file, `"${test}" passes on the pristine stub`, fix),
  );
}

function isRejectedAsClaimed({ file, verdicts }: AnswerResult): Report[] {
  return answerHeader(file).rejectedBy.map((test) => {
    const verdict = verdicts.find((candidate) => candidate.test === test);
    const reason =
      verdict === undefined
        ? `@rejectedBy names "${test}", which is not a test of the spec`
        : verdict.passed
          ? `"${test}" should reject it, but passes (failed: ${failed(verdicts)})`
          : `"${test}" should reject it, but only crashes (${brief(verdict)})`;
    return claim(verdict?.failure === 'rejection', file, reason, NAME_IT);
  });
}

/** Names of tests change, and an answer that names one that is gone would be judged by nothing. */
function namesTests(file: string, tests: readonly string[]): Report[] {
  return answerHeader(file).rejectedBy.map((test) => {
    const reason = `@rejectedBy names "${test}", which is not a test of the spec`;
    return claim(tests.includes(test), file, reason, NAME_IT);
  });
}

function everyTestIsNeeded(
  { wrongAnswers, spec }: Exercise,
  results: Results,
  tests: readonly string[],
): Report[] {
  const needed = new Set(
    wrongAnswers.flatMap((file) => {
      const verdicts = results.get(file)?.verdicts ?? [];
      const rejecting = verdicts.filter(({ failure }) => failure === 'rejection');
      const { rejectedBy } = answerHeader(file);
      return rejecting.map(({ test }) => test).filter((test) => rejectedBy.includes(test));
    }),
  );
  const fix = 'let a wrong answer name it in @rejectedBy, or drop the test';
  return tests.map((test) =>
    claim(needed.has(test), spec, `no wrong answer claims to be rejected by "${test}"`, fix),
  );
}

function noSpecIsAtFault({ spec }: Exercise, results: Results): Report[] {
  return [...results.values()].flatMap(({ file, verdicts }) =>
    verdicts
      .filter(({ failure }) => failure === 'misuse')
      .map((verdict) => {
        const reason = `"${verdict.test}" misuses the kit (seen with ${file}): ${brief(verdict)}`;
        return claim(false, spec, reason, 'mend the spec');
      }),
  );
}

function failed(verdicts: AnswerResult['verdicts']): string {
  const names = verdicts.filter(({ passed }) => !passed).map(({ test }) => `"${test}"`);
  return names.length === 0 ? 'none' : names.join(', ');
}
