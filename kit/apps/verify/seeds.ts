import type { Exercise } from '../../kata/exercise';
import { type AnswerResult, brief } from './answers/answer-result';
import { claim, joined, type Report } from './finding';
import { answersOf, gradeAnswers } from './answers/grade-answers';

/** The distance between two seeds. It is large so that no two runs draw the same cases; any prime would do. */
const STEP = 7_919;

/**
 * Judges references and right answers with other seeds of the laws than the kit's own: none may be refused because of the
 * cases that were drawn.
 */
export async function trySeeds(exercises: readonly Exercise[], count: number): Promise<Report> {
  const answers = answersOf(exercises, 'right');
  const reports: Report[] = [];
  for (let seed = STEP; seed <= count * STEP; seed += STEP) {
    const results = await gradeAnswers(answers, { seed });
    reports.push(...[...results.values()].map((result) => refusals(result, seed)));
  }
  return joined(reports);
}

function refusals({ file, failedToRun, verdicts }: AnswerResult, seed: number): Report {
  if (failedToRun !== undefined) return claim(false, file, failedToRun, 'make it load');
  const fix = `mend the law or the answer; KATA_SEED=${seed} shows it in jest, too`;
  return joined(
    verdicts.map((verdict) => {
      const reason = `with the seed ${seed} "${verdict.test}" refuses it (${brief(verdict)})`;
      return claim(verdict.passed, file, reason, fix);
    }),
  );
}
