import { basename } from 'node:path';
import { Exercise } from '../../../kata/exercise';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { rejectingEveryTest } from './rejecting-every-test';

const NAME = '04-infinite-sequences';

function chosenOf(answers: Readonly<Record<string, readonly string[]>>): string[] {
  const answer = (tests: readonly string[]): string =>
    `/**\n * It is wrong.\n *\n${tests.map((test) => ` * @rejectedBy ${test}\n`).join('')} */`;
  const folder = new FolderOfFiles(
    Object.fromEntries(
      Object.entries(answers).map(([name, tests]) => [
        `solutions/${NAME}/wrong/${name}.ts`,
        answer(tests),
      ]),
    ),
  );
  const chosen = rejectingEveryTest(new Exercise(folder.path, NAME));
  folder.remove();
  return chosen.map((file) => basename(file, '.ts'));
}

it('the first is the wrong answer whose tests are of the most families, not the one with the most tests', () => {
  const [first] = chosenOf({
    one: ['laziness › 1', 'laziness › 2', 'laziness › 3'],
    two: ['laziness › 2', 'state preservation › 2'],
    three: ['single-pass exhaustion › 3'],
  });

  expect(first).toBe('two');
});

it('together they name every test, and none is chosen whose tests others name', () => {
  expect(
    chosenOf({
      a: ['laziness › 1'],
      b: ['laziness › 1', 'closing › 1'],
      c: ['closing › 1', 'closing › 2', 'closing › 3'],
      d: ['closing › 2'],
    }),
  ).toEqual(['b', 'c']);
});

it('an answer that names no test is left out', () => {
  expect(chosenOf({ a: [] })).toEqual([]);
});
