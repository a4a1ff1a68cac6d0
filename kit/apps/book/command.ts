import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, runCommand } from '../../ground/command-line/run-command';
import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { writeBook } from './write-book';

const HELP = `npm run book -- --out FOLDER     write the kata as pages for any web server, or to be opened as files
npm run book -- --out FOLDER --without-steps     the same without the recorded runs, in seconds
`;

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      'without-steps': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.out === undefined) {
    throw new BadInput('Where should the book go? Type npm run book -- --out FOLDER.');
  }
  // Relative to the folder in which npm was called.
  const folder = resolve(process.env['INIT_CWD'] ?? '.', values.out);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new BadInput(`${folder} is no folder.`);
  }
  const count = await writeBook(folder, {
    root: ROOT,
    exercises: exercisesIn(ROOT),
    withSteps: !values['without-steps'],
    tell: (sentence) => console.log(sentence),
  });
  console.log(`Written: ${count} pages in ${folder}. Open index.html.`);
});
