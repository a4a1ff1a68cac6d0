import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Exercise, LESSON } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import type { Report } from '../finding';

const START = '<!-- exercises: written by `npm run verify -- --write-table` -->';
const END = '<!-- /exercises -->';

/** Whether README.md lists the exercises as their lessons' first lines have them. */
export async function checkTable(root: string, exercises: readonly Exercise[]): Promise<Report> {
  const file = join(root, 'README.md');
  const text = textOf(file);
  const findings =
    (await withTable(file, text, exercises)) === text
      ? []
      : [
          {
            file,
            reason: 'its table of exercises is not what the lessons say',
            fix: 'npm run verify -- --write-table',
          },
        ];
  return { claims: 1, findings };
}

/** Writes the table of exercises into README.md. */
export async function writeTable(root: string, exercises: readonly Exercise[]): Promise<void> {
  const file = join(root, 'README.md');
  writeFileSync(file, await withTable(file, textOf(file), exercises));
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}

async function withTable(
  file: string,
  text: string,
  exercises: readonly Exercise[],
): Promise<string> {
  const [before = '', rest = ''] = text.split(START);
  const [, after = ''] = rest.split(END);
  const rows = exercises.map((exercise) => {
    const { title, idea } = lessonOf(exercise);
    return `| [${exercise.number} ${title}](exercises/${exercise.name}/${LESSON}) | ${idea} |`;
  });
  const table = ['| exercise | what it is about |', '| --- | --- |', ...rows].join('\n');
  return format(`${before}${START}\n\n${table}\n\n${END}${after}`, {
    ...(await resolveConfig(file)),
    parser: 'markdown',
  });
}
