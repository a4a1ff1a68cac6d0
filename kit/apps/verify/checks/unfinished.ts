import { readFileSync } from 'node:fs';
import type { Exercise } from '../../../kata/exercise';
import { isFile } from '../../../kata/is-file';
import type { Finding, Report } from '../finding';

/** The mark that `npm run new` leaves where an author must write. A stub keeps its TODO, which is for the learner. */
const TODO = /\bTODO\b|\b(?:it|test)\.todo\(/;

/** Whether a file still has to be written. */
export function isUnfinished(file: string): boolean {
  return isFile(file) && TODO.test(readFileSync(file, 'utf8'));
}

/** The files of an exercise that still have to be written, in the order in which they are best written. */
export function checkFinished(exercise: Exercise): Report {
  const { spec, reference, rightAnswers, wrongAnswers, scenes, lesson } = exercise;
  const files = [spec, reference, ...rightAnswers, ...wrongAnswers, scenes, lesson];
  return { claims: files.length, findings: files.filter(isUnfinished).map(finding) };
}

function finding(file: string): Finding {
  const lines = readFileSync(file, 'utf8').split('\n');
  const places = lines.flatMap((line, index) => (TODO.test(line) ? [index + 1] : []));
  return {
    file,
    reason: `it is not written yet: line ${places.join(', ')}`,
    fix: 'replace what says TODO there',
  };
}
