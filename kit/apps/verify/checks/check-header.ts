import { answerHeader } from '../../../kata/answer-header';
import { claims, type Report } from '../finding';

/** Whether the first comment of an answer says all that it must. */
export function checkHeader(file: string, wrong: boolean): Report {
  const { summary, misconception, rejectedBy } = answerHeader(file);
  const said: [boolean, string][] = [
    [summary !== '', 'one sentence on what it does'],
    ...(wrong
      ? ([
          [misconception !== '', '@misconception'],
          [rejectedBy.length > 0, '@rejectedBy family › test name'],
        ] as [boolean, string][])
      : []),
  ];
  return claims(
    said.map(([holds, what]) => [
      holds,
      { file, reason: `its first comment lacks ${what}`, fix: 'write it there' },
    ]),
  );
}
