import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../exercises/exercise';
import type { Report } from './finding';
import { lessonOf } from '../exercises/lesson';

const START = '<!-- exercises: written by `npm run verify -- --write-table` -->';
const END = '<!-- /exercises -->';

/** Whether README.md lists the exercises as their lessons' first lines have them. */
export function checkTable(root: string, exercises: readonly Exercise[]): Report {
  const file = join(root, 'README.md');
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const findings =
    withTable(text, exercises) === text
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
export function writeTable(root: string, exercises: readonly Exercise[]): void {
  const file = join(root, 'README.md');
  writeFileSync(file, withTable(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), exercises));
}

function withTable(text: string, exercises: readonly Exercise[]): string {
  const [before = '', rest = ''] = text.split(START);
  const [, after = ''] = rest.split(END);
  const rows = exercises.map((exercise) => {
    const { title, idea } = lessonOf(exercise);
    return `- [${exercise.number} ${title}](exercises/${exercise.name}/README.md): ${idea}`;
  });
  return `${before}${START}\n\n${rows.join('\n')}\n\n${END}${after}`;
}
