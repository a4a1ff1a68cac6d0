import { answerHeader } from '../../../kata/answer-header';
import { type AnswerResult, brief, expectation, type Results } from '../answers/answer-result';
import type { Finding, Report } from '../finding';
import type { Exercise } from '../../../kata/exercise';
import { isUnfinished } from './unfinished';

/** Compares what `solutions/` claims about an exercise with what its spec says. */
export function checkAnswers(exercise: Exercise, results: Results): Report {
  const checks = new AnswerChecks(exercise, results);
  // Without a written spec and reference, no result says anything about the answers.
  if ([exercise.spec, exercise.reference].some(isUnfinished)) return checks;
  const isWritten = (file: string): boolean => !isUnfinished(file);
  checks.passesEveryTest(exercise.reference);
  for (const answer of exercise.rightAnswers.filter(isWritten)) checks.passesEveryTest(answer);
  checks.failsEveryTest(exercise.stub);
  for (const answer of exercise.wrongAnswers.filter(isWritten)) checks.isRejectedAsClaimed(answer);
  checks.everyTestIsNeeded();
  checks.noSpecIsAtFault();
  return { claims: checks.claims, findings: checks.findings };
}

class AnswerChecks {
  claims = 0;
  readonly findings: Finding[] = [];

  constructor(
    readonly exercise: Exercise,
    readonly results: Results,
  ) {}

  passesEveryTest(file: string): void {
    for (const verdict of this.#ran(file)?.verdicts ?? []) {
      this.#claim(verdict.passed, {
        file,
        reason: `it is right, but "${verdict.test}" fails on it (${expectation(verdict)})`,
        fix: 'mend this answer, or the test if it is unfair',
      });
    }
  }

  failsEveryTest(file: string): void {
    for (const { test, passed } of this.#ran(file)?.verdicts ?? []) {
      this.#claim(!passed, {
        file,
        reason: `"${test}" passes on the pristine stub`,
        fix: 'let the test call the function under test, so that it cannot pass before',
      });
    }
  }

  isRejectedAsClaimed(file: string): void {
    const result = this.#ran(file);
    if (result === undefined) return;
    for (const test of answerHeader(file).rejectedBy) {
      const verdict = result.verdicts.find((candidate) => candidate.test === test);
      this.#claim(verdict?.failure === 'rejection', {
        file,
        reason:
          verdict === undefined
            ? `@rejectedBy names "${test}", which is not a test of the spec`
            : verdict.passed
              ? `"${test}" should reject it, but passes (failed: ${failed(result)})`
              : `"${test}" should reject it, but only crashes (${brief(verdict)})`,
        fix: 'name the test that rejects it, or sharpen that test',
      });
    }
  }

  everyTestIsNeeded(): void {
    const named = this.exercise.wrongAnswers.flatMap((file) =>
      answerHeader(file).rejectedBy.map((test) => ({ file, test })),
    );
    for (const { test } of this.results.get(this.exercise.reference)?.verdicts ?? []) {
      const needed = named.some(
        (claim) =>
          claim.test === test &&
          this.results
            .get(claim.file)
            ?.verdicts.some((verdict) => verdict.test === test && verdict.failure === 'rejection'),
      );
      this.#claim(needed, {
        file: this.exercise.spec,
        reason: `no wrong answer claims to be rejected by "${test}"`,
        fix: 'let a wrong answer name it in @rejectedBy, or drop the test',
      });
    }
  }

  noSpecIsAtFault(): void {
    for (const { file, verdicts } of this.results.values()) {
      for (const verdict of verdicts) {
        if (verdict.failure !== 'misuse') continue;
        this.#claim(false, {
          file: this.exercise.spec,
          reason: `"${verdict.test}" misuses the kit (seen with ${file}): ${brief(verdict)}`,
          fix: 'mend the spec',
        });
      }
    }
  }

  #ran(file: string): AnswerResult | undefined {
    const result = this.results.get(file);
    const problem = result === undefined ? 'it was not judged' : result.failedToRun;
    this.#claim(problem === undefined, {
      file,
      reason: `its spec did not run: ${problem?.trim().split('\n').slice(0, 6).join(' ')}`,
      fix: 'make it load',
    });
    return problem === undefined ? result : undefined;
  }

  #claim(holds: boolean, finding: Finding): void {
    this.claims += 1;
    if (!holds) this.findings.push(finding);
  }
}

function failed({ verdicts }: AnswerResult): string {
  const names = verdicts.filter(({ passed }) => !passed).map(({ test }) => `"${test}"`);
  return names.length === 0 ? 'none' : names.join(', ');
}
