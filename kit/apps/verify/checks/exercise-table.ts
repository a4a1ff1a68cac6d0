import { type Exercise, LESSON } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import type { WrittenTable } from './written-table';

/** The exercises in README.md, as the first lines of their lessons describe them. */
export function exerciseTable(exercises: readonly Exercise[]): WrittenTable {
  return {
    page: 'README.md',
    name: 'exercises',
    source: 'the lessons say',
    head: ['exercise', 'what it is about'],
    rows: exercises.map((exercise) => {
      const { title, idea } = lessonOf(exercise);
      return [`[${exercise.number} ${title}](exercises/${exercise.name}/${LESSON})`, idea];
    }),
  };
}
