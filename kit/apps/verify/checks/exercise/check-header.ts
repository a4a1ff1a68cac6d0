import { answerHeader } from '../../../../kata/answers/answer-header';
import { claim, joined, type Report } from '../../finding';

/** Whether the first comment of an answer says all that it must. */
export function checkHeader(file: string, wrong: boolean): Report {
  const { summary, misconception, rejectedBy } = answerHeader(file);
  const says = (holds: boolean, what: string): Report =>
    claim(holds, file, `its first comment lacks ${what}`, 'write it there');
  const always = says(summary !== '', 'one sentence on what it does');
  if (!wrong) return always;
  return joined([
    always,
    says(misconception !== '', '@misconception'),
    says(rejectedBy.length > 0, '@rejectedBy family › test name'),
  ]);
}
