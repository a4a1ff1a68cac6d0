import type { Command } from '../../../ground/command-line/command';
import { type Exercise, LESSON } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import { markdownTable } from '../../../ground/markdown/markdown-table';
import { COMMANDS } from '../../commands';
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

/** The commands in docs/commands.md, as `--help` shows them. */
export function commandTable(commands: Readonly<Record<string, Command>> = COMMANDS): WrittenPart {
  const rows = Object.values(commands)
    .flatMap(({ usage }) => usage)
    .map(([call, does]) => [`\`${call}\``, does]);
  return {
    page: 'docs/commands.md',
    name: 'commands',
    what: 'table of commands',
    source: '--help says',
    text: markdownTable(['command', 'what it does'], rows),
  };
}
