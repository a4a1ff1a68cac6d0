import { basename } from 'node:path';
import { Exercise } from '../../../kata/exercise';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { broadestAnswer } from './broadest-answer';

const NAME = '04-infinite-sequences';

it('is the wrong answer whose tests are of the most families, not the one with the most tests', () => {
  const answer = (...tests: string[]): string =>
    `/**\n * It is wrong.\n *\n${tests.map((test) => ` * @rejectedBy ${test}\n`).join('')} */`;
  const folder = new FolderOfFiles({
    [`solutions/${NAME}/wrong/one.ts`]: answer('laziness › 1', 'laziness › 2', 'laziness › 3'),
    [`solutions/${NAME}/wrong/two.ts`]: answer('laziness › 2', 'state preservation › 2'),
    [`solutions/${NAME}/wrong/three.ts`]: answer('single-pass exhaustion › 3'),
  });

  const broadest = broadestAnswer(new Exercise(folder.path, NAME));
  folder.remove();

  expect(broadest && basename(broadest)).toBe('two.ts');
});
