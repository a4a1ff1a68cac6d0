import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { Exercise } from './exercise';
import { FolderOfFiles } from '../testing/folder-of-files';
import { checkComplete } from './incomplete';

let folder: FolderOfFiles;
let exercise: Exercise;

beforeEach(() => {
  folder = new FolderOfFiles({
    'exercises/04-four/exercise.ts': '',
    'exercises/04-four/exercise.spec.ts': '',
  });
  exercise = new Exercise(folder.path, '04-four');
});

afterEach(() => folder.remove());

it('an exercise that has its files is complete', () => {
  expect(() => checkComplete(exercise)).not.toThrow();
});

it('says how to get back a file that was deleted', () => {
  rmSync(exercise.file);
  expect(() => checkComplete(exercise)).toThrow(
    'exercises/04-four has no file exercise.ts: npm run reset 04 brings the stub back.',
  );

  mkdirSync(exercise.file);
  expect(() => checkComplete(exercise)).toThrow('exercises/04-four has no file exercise.ts');

  rmSync(exercise.spec);
  expect(() => checkComplete(exercise)).toThrow(
    'exercises/04-four has no file exercise.spec.ts: git checkout exercises/04-four brings it back.',
  );
});

it('says what to rename if the editor has put .txt after the name', () => {
  renameSync(exercise.file, `${exercise.file}.txt`);

  expect(() => checkComplete(exercise)).toThrow(
    'exercises/04-four has no file exercise.ts, but exercise.ts.txt: rename it to exercise.ts.',
  );
});
