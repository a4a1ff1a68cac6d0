import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from './exercise';
import { FolderOfFiles } from '../testing/folder-of-files';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({
    'exercises/10-ten/exercise.ts': 'stub\n',
    'exercises/02-two/exercise.ts': 'changed\n',
    'exercises/notes/README.md': '',
    'solutions/10-ten/stub.ts': 'stub\r\n',
    'solutions/02-two/stub.ts': 'stub\n',
    'solutions/02-two/wrong/b.ts': '',
    'solutions/02-two/wrong/a.ts': '',
  });
});

afterEach(() => folder.remove());

it('folders are the registry, and their numbers the order', () => {
  expect(exercisesIn(folder.path).map(({ name }) => name)).toEqual(['02-two', '10-ten']);
});

it('an exercise is begun once its file differs from the stub in more than line ends', () => {
  const [two, ten] = exercisesIn(folder.path);

  expect(two?.isBegun).toBe(true);
  expect(ten?.isBegun).toBe(false);
});

it('an exercise is begun where its file is missing, or a folder', () => {
  const [, ten] = exercisesIn(folder.path);
  rmSync(ten!.file);
  expect(ten?.isBegun).toBe(true);

  mkdirSync(ten!.file);
  expect(ten?.isBegun).toBe(true);
});

it('an exercise knows its answers', () => {
  const [two] = exercisesIn(folder.path);
  const wrong = join(folder.path, 'solutions', '02-two', 'wrong');

  expect(two?.wrongAnswers).toEqual([join(wrong, 'a.ts'), join(wrong, 'b.ts')]);
  expect(two?.rightAnswers).toEqual([]);
});
