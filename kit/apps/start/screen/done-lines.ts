import pc from 'picocolors';
import type { Exercise } from '../../../kata/exercise';
import { lessonOf, titleOf } from '../../../kata/lesson/lesson';

/**
 * What a learner who has done an exercise takes along, and what is worth a look before the next one.
 *
 * @param following what n leads to; undefined if no exercise is left
 */
export function doneLines(exercise: Exercise, following: Exercise | undefined): string[] {
  const { number, rightAnswers, wrongAnswers } = exercise;
  const { takeaways } = lessonOf(exercise);
  const next =
    following === undefined
      ? 'It was the last one: press n to see what you have learned.'
      : `Press n for ${titleOf(following)}.`;
  return [
    pc.green(`Done. ${next}`),
    ...(takeaways.length === 0 ? [] : ['', 'Key takeaways:']),
    ...takeaways.map((takeaway) => `  · ${takeaway}`),
    '',
    'Worth a look:',
    `  · s: the reference, ${rightAnswers.length} more right answers, ${wrongAnswers.length} wrong ones`,
    `  · npm run explore ${number}: step through your own code`,
  ];
}
