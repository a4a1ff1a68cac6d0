import { type AnswerResult, endOf, type Results } from '../../answers/answer-result';
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
    const end = other === undefined ? 'does not run' : endOf(other);
    const reason = `"${verdict.test}" ${endOf(verdict)} in jest, and in the grader it ${end}`;
    return claim(other?.passed === verdict.passed, file, reason, fix);
  });
}
