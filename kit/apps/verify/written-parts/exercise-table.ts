import { type Exercise, LESSON } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import { markdownTable } from '../../../ground/markdown/markdown-table';
import type { WrittenPart } from './written-part';

/** The exercises in README.md, as the first lines of their lessons describe them. */
export function exerciseTable(exercises: readonly Exercise[]): WrittenPart {
  const rows = exercises.map((exercise) => {
    const { title, idea } = lessonOf(exercise);
    return [`[${exercise.number} ${title}](exercises/${exercise.name}/${LESSON})`, idea];
  });
  return {
    page: 'README.md',
    name: 'exercises',
    what: 'table of exercises',
    source: 'the lessons say',
    text: markdownTable(['exercise', 'what it is about'], rows),
  };
}
