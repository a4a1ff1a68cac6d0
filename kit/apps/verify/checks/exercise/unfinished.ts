import { readFileSync } from 'node:fs';
import type { Exercise } from '../../../../kata/exercise';
import { isFile } from '../../../../kata/files/is-file';
import { claim, joined, type Report } from '../../finding';

/** The mark that `npm run new` leaves where an author must write. A stub keeps its TODO, which is for the learner. */
const TODO = /\bTODO\b|\b(?:it|test)\.todo\(/;

/** Whether a file still has to be written. */
export function isUnfinished(file: string): boolean {
  return unwrittenLines(file).length > 0;
}

/** The files of an exercise that still have to be written, in the order in which they are best written. */
export function checkFinished(exercise: Exercise): Report {
  const { spec, reference, rightAnswers, wrongAnswers, scenes, lesson } = exercise;
  return joined(
    [spec, reference, ...rightAnswers, ...wrongAnswers, scenes, lesson].map((file) => {
      const lines = unwrittenLines(file);
      const reason = `it is not written yet: line ${lines.join(', ')}`;
      return claim(lines.length === 0, file, reason, 'replace what says TODO there');
    }),
  );
}

function unwrittenLines(file: string): number[] {
  if (!isFile(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (TODO.test(line) ? [index + 1] : []));
}
