import { type AnswerResult, brief, type Results, type Verdict } from '../../answers/answer-result';
import { claim, joined, type Report } from '../../finding';

/**
 * Whether jest and `npm run grade` come to the same verdict on every test of the answers that both have judged. Learners
 * see jest's verdict, and the grader must give the same one.
 *
 * @param graded has a result for every answer that jest has judged
 */
export function compareEngines(graded: Results, inJest: Results): Report {
  return joined([...inJest.values()].flatMap((jest) => compare(jest, graded.get(jest.file))));
}

function compare(jest: AnswerResult, grader: AnswerResult | undefined): Report[] {
  const { file, failedToRun, verdicts } = jest;
  const fix = 'make both judge alike';
  if (failedToRun !== undefined || grader === undefined) {
    const isSame = failedToRun !== undefined && grader?.failedToRun !== undefined;
    const reason = `its spec did not run in jest: ${failedToRun?.trim().split('\n')[0]}`;
    return [claim(isSame, file, reason, fix)];
  }
  return verdicts.map((verdict) => {
    const other = grader.verdicts.find(({ test }) => test === verdict.test);
    const reason = `"${verdict.test}" ${end(verdict)} in jest, and in the grader it ${end(other)}`;
    return claim(other?.passed === verdict.passed, file, reason, fix);
  });
}

function end(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'does not run';
  return verdict.passed ? 'passes' : `fails (${brief(verdict)})`;
}
