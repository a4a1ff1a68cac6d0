import type { Exercise } from '../../kata/exercise';
import { brief } from './answers/answer-result';
import { claim, joined, type Report } from './finding';
import { answersOf, gradeAnswers } from './answers/grade-answers';

/** The distance between two seeds. It is large so that no two runs draw the same cases; any prime would do. */
const STEP = 7_919;

/**
 * Judges references and right answers with other seeds of the laws than the kit's own: none may be refused because of the
 * cases that were drawn.
 */
export async function trySeeds(exercises: readonly Exercise[], count: number): Promise<Report> {
  const reports: Report[] = [];
  for (let round = 1; round <= count; round += 1)
    reports.push(await trySeed(exercises, round * STEP));
  return joined(reports);
}

async function trySeed(exercises: readonly Exercise[], seed: number): Promise<Report> {
  const results = await gradeAnswers(answersOf(exercises, 'right'), { seed });
  const fix = `mend the law or the answer; KATA_SEED=${seed} shows it in jest, too`;
  return joined(
    [...results.values()].flatMap(({ file, failedToRun, verdicts }) =>
      failedToRun === undefined
        ? verdicts.map((verdict) => {
            const reason = `with the seed ${seed} "${verdict.test}" refuses it (${brief(verdict)})`;
            return claim(verdict.passed, file, reason, fix);
          })
        : [claim(false, file, failedToRun, 'make it load')],
    ),
  );
}
