import { StateFile } from '../state/state';
import { Exercise } from '../exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { showHint } from './hints';

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

const next = (restart = false) => showHint(exercise, stateFile, restart ? 'first' : 'next');

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
  expect(showHint(exercise, stateFile, 'current')?.number).toBe(1);
  expect(showHint(exercise, stateFile, 'following')?.number).toBe(2);
  expect(showHint(exercise, stateFile, 'current')?.number).toBe(2);
  expect(showHint(exercise, stateFile, 'following')?.number).toBe(1);
});

it('shows the last one where the lesson has lost some', () => {
  stateFile.remember(NAME, { hints: 5 });

  expect(showHint(exercise, stateFile, 'current')?.number).toBe(2);
});

it('has none where the lesson has none', () => {
  folder.write(`exercises/${NAME}/README.md`, '# 04 · I\n');

  expect(next()).toBeUndefined();
  expect(showHint(exercise, stateFile, 'current')).toBeUndefined();
  expect(showHint(exercise, stateFile, 'following')).toBeUndefined();
});
