import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { Exercise } from './exercise';
import { FolderOfFiles } from '../testing/folder-of-files';
import { NotReset, resetExercise } from './reset';

const NAME = '04-infinite-sequences';
const NOW = new Date('2026-03-04T05:06:07Z');

let folder: FolderOfFiles;
let exercise: Exercise;

beforeEach(() => {
  folder = new FolderOfFiles({
    [`exercises/${NAME}/exercise.ts`]: 'mine',
    [`solutions/${NAME}/stub.ts`]: 'stub',
  });
  exercise = new Exercise(folder.path, NAME);
});

afterEach(() => folder.remove());

it('restores the stub and keeps what was there', () => {
  const backup = resetExercise(exercise, NOW)!;

  expect(basename(backup)).toBe('exercise.2026-03-04T05-06-07.backup');
  expect(readFileSync(backup, 'utf8')).toBe('mine');
  expect(readFileSync(exercise.file, 'utf8')).toBe('stub');
});

it('never overwrites a backup', () => {
  resetExercise(exercise, NOW);
  folder.write(`exercises/${NAME}/exercise.ts`, 'mine again');

  const second = resetExercise(exercise, NOW)!;

  expect(readFileSync(second, 'utf8')).toBe('mine again');
  expect(readdirSync(exercise.folder)).toHaveLength(3);
});

it('restores a file that was deleted, of which there is nothing to keep', () => {
  rmSync(exercise.file);

  expect(resetExercise(exercise, NOW)).toBeUndefined();
  expect(readFileSync(exercise.file, 'utf8')).toBe('stub');
});

it('restores a folder that was deleted', () => {
  rmSync(exercise.folder, { recursive: true });
  resetExercise(exercise, NOW);

  expect(readFileSync(exercise.file, 'utf8')).toBe('stub');
});

it('moves nothing where there is no stub', () => {
  rmSync(exercise.stub);

  expect(() => resetExercise(exercise, NOW)).toThrow(NotReset);
  expect(readFileSync(exercise.file, 'utf8')).toBe('mine');
});
