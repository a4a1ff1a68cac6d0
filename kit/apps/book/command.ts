import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { perform } from '../../ground/command-line/command';
import { BadInput } from '../../ground/command-line/run-command';
import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { COMMANDS } from '../commands';
import { measureForBook } from './measure-for-book';
import { writeBook } from './write-book';

perform(COMMANDS.book, async (values) => {
  if (values.out === undefined) {
    throw new BadInput('Where should the book go? Type npm run book -- --out FOLDER.');
  }
  // Relative to the folder in which npm was called.
  const folder = resolve(process.env['INIT_CWD'] ?? '.', values.out);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new BadInput(`${folder} is no folder.`);
  }
  const isQuick = values['without-steps'];
  const count = await writeBook(folder, {
    root: ROOT,
    exercises: exercisesIn(ROOT),
    withSteps: !isQuick,
    measure: isQuick ? undefined : measureForBook,
    tell: (sentence) => console.log(sentence),
  });
  console.log(`Written: ${count} pages in ${folder}. Open index.html.`);
});
