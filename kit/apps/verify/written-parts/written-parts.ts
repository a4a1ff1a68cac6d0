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
  const part = { page: 'README.md', name: 'exercises', source: 'the lessons say' };
  return tablePart(part, ['exercise', 'what it is about'], rows);
}

/** The commands in docs/commands.md, as `--help` shows them. */
function commandTable(): WrittenPart {
  const rows = Object.values<Command>(COMMANDS)
    .flatMap(({ usage }) => usage)
    .map(([call, does]) => [`\`${call}\``, does]);
  const part = { page: 'docs/commands.md', name: 'commands', source: '--help says' };
  return tablePart(part, ['command', 'what it does'], rows);
}

function tablePart(
  part: Pick<WrittenPart, 'page' | 'name' | 'source'>,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): WrittenPart {
  return { ...part, what: `table of ${part.name}`, text: markdownTable(head, rows) };
}
