import { type AnswerResult, brief, type Results, type Verdict } from '../answers/answer-result';
import type { Finding, Report } from '../finding';

/**
 * Whether jest and `npm run grade` come to the same verdict on every test of the answers that both have judged. Learners
 * see jest's verdict, and the grader must give the same one.
 *
 * @param graded has a result for every answer that jest has judged
 */
export function compareEngines(graded: Results, inJest: Results): Report {
  const findings: Finding[] = [];
  let claims = 0;
  for (const result of inJest.values()) {
    claims += Math.max(result.verdicts.length, 1);
    findings.push(...differences(result, graded.get(result.file)));
  }
  return { claims, findings };
}

function differences(jest: AnswerResult, grader: AnswerResult | undefined): Finding[] {
  const { file } = jest;
  const fix = 'make both judge alike';
  if (jest.failedToRun !== undefined || grader === undefined) {
    const isSame = jest.failedToRun !== undefined && grader?.failedToRun !== undefined;
    const reason = `its spec did not run in jest: ${jest.failedToRun?.trim().split('\n')[0]}`;
    return isSame ? [] : [{ file, reason, fix }];
  }
  return jest.verdicts.flatMap((verdict) => {
    const other = grader.verdicts.find(({ test }) => test === verdict.test);
    if (other?.passed === verdict.passed) return [];
    const reason = `"${verdict.test}" ${end(verdict)} in jest, and in the grader it ${end(other)}`;
    return [{ file, reason, fix }];
  });
}

function end(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'does not run';
  return verdict.passed ? 'passes' : `fails (${brief(verdict)})`;
}
