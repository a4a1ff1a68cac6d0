import { StateFile } from '../state/state';
import { Exercise } from '../exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { currentHint, followingHint, nextHint } from './hints';

const NAME = '04-infinite-sequences';

let folder: FolderOfFiles;
let exercise: Exercise;
let stateFile: StateFile;

beforeEach(() => {
  folder = new FolderOfFiles({
    [`exercises/${NAME}/README.md`]:
      '# 04 · I\n\nx\n\n## Hints\n\n1. One,\n   wrapped.\n2. Two.\n\n## More\n',
  });
  exercise = new Exercise(folder.path, NAME);
  stateFile = new StateFile(folder.path, () => undefined);
});

afterEach(() => folder.remove());

const next = (restart = false) => nextHint(exercise, stateFile, restart);

it('gives one hint more each time, and then the last again', () => {
  expect(next()).toEqual({ number: 1, of: 2, text: 'One, wrapped.' });
  expect(next()).toEqual({ number: 2, of: 2, text: 'Two.' });
  expect(next()?.number).toBe(2);
});

it('begins again where that is asked for', () => {
  next();
  next();

  expect(next(true)?.number).toBe(1);
  expect(next()?.number).toBe(2);
});

it('shows the current one again, and after the last one the first', () => {
  expect(currentHint(exercise, stateFile)?.number).toBe(1);
  expect(followingHint(exercise, stateFile)?.number).toBe(2);
  expect(currentHint(exercise, stateFile)?.number).toBe(2);
  expect(followingHint(exercise, stateFile)?.number).toBe(1);
});

it('shows the last one where the lesson has lost some', () => {
  stateFile.remember(NAME, { hints: 5 });

  expect(currentHint(exercise, stateFile)?.number).toBe(2);
});

it('has none where the lesson has none', () => {
  folder.write(`exercises/${NAME}/README.md`, '# 04 · I\n');

  expect(next()).toBeUndefined();
  expect(currentHint(exercise, stateFile)).toBeUndefined();
  expect(followingHint(exercise, stateFile)).toBeUndefined();
});
