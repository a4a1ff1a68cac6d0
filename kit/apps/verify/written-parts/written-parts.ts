import { join } from 'node:path';
import type { Command } from '../../../ground/command-line/command';
import { markdownTable } from '../../../ground/markdown/markdown-table';
import { type Exercise, exercisesIn, LESSON } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import { COMMANDS } from '../../commands';
import { joined, type Report } from '../finding';
import { documentedIn, gapsIn } from './documented';
import { referencePart } from './reference-part';
import { checkPart, writePart, type WrittenPart } from './written-part';

/** Whether all parts of pages that a command writes are as it would write them, and their sources complete. */
export async function checkWrittenParts(root: string): Promise<Report> {
  const { things, parts } = partsOf(root);
  return joined([
    ...(await Promise.all(parts.map((part) => checkPart(root, part)))),
    { claims: things.length, findings: things.flatMap(gapsIn) },
  ]);
}

/** Writes them. */
export async function writeParts(root: string): Promise<void> {
  for (const part of partsOf(root).parts) await writePart(root, part);
}

function partsOf(root: string) {
  const things = documentedIn(join(root, 'kit', 'spec', 'index.ts'));
  const parts = [exerciseTable(exercisesIn(root)), commandTable(), referencePart(root, things)];
  return { things, parts };
}

/** The exercises in README.md, as the first lines of their lessons describe them. */
function exerciseTable(exercises: readonly Exercise[]): WrittenPart {
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
function commandTable(): WrittenPart {
  const rows = Object.values<Command>(COMMANDS)
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
