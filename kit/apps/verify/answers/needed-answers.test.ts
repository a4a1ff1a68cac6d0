import { basename } from 'node:path';
import { Exercise } from '../../../kata/exercise';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { neededAnswers } from './needed-answers';

const NAME = '04-infinite-sequences';

it('takes as few wrong answers as name every family', () => {
  const answer = (...tests: string[]): string =>
    `/**\n * It is wrong.\n *\n${tests.map((test) => ` * @rejectedBy ${test}\n`).join('')} */`;
  const folder = new FolderOfFiles({
    [`solutions/${NAME}/wrong/one.ts`]: answer('laziness › 1'),
    [`solutions/${NAME}/wrong/three.ts`]: answer('closing › 3'),
    [`solutions/${NAME}/wrong/two.ts`]: answer('laziness › 2', 'state preservation › 2'),
  });

  const needed = neededAnswers(new Exercise(folder.path, NAME));
  folder.remove();

  expect(needed.map((file) => basename(file))).toEqual(['two.ts', 'three.ts']);
});
