import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from '../exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { hashesOf } from './code-hash';
import { nextOpen, progressOf } from './progress';
import type { Remembered } from './state';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({
    'exercises/01-one/exercise.ts': 'mine',
    'exercises/01-one/exercise.spec.ts': 'spec',
    'solutions/01-one/stub.ts': 'stub',
  });
});

afterEach(() => folder.remove());

/** The stage of the one exercise, as it was judged last except for what is changed. */
function stageWith(change: Partial<Remembered>): string | undefined {
  const [exercise] = exercisesIn(folder.path);
  const remembered: Remembered = {
    hints: 0,
    passed: 3,
    total: 3,
    typeErrors: 0,
    ...hashesOf(exercise!),
    ...change,
  };
  const state = { version: 1 as const, exercises: { '01-one': remembered } };
  return progressOf([exercise!], state)[0]?.stage;
}

it('is done where every test passes and no type error stands', () => {
  expect(stageWith({})).toBe('done');
  expect(stageWith({ passed: 2 })).toBe('begun');
  expect(stageWith({ typeErrors: 1 })).toBe('begun');
});

it('must be run again if the code or the spec has changed since', () => {
  expect(stageWith({ codeHash: 'other' })).toBe('changed');
  expect(stageWith({ specHash: 'other' })).toBe('changed');
});

it('must be run again if a helper in any folder below has changed, appeared or gone', () => {
  folder.write('exercises/01-one/lib/factor.ts', '2');
  const [exercise] = exercisesIn(folder.path);
  const judged = hashesOf(exercise!);
  expect(stageWith(judged)).toBe('done');

  folder.write('exercises/01-one/lib/factor.ts', '7');
  expect(stageWith(judged)).toBe('changed');

  folder.write('exercises/01-one/lib/factor.ts', '2');
  folder.write('exercises/01-one/lib/other.ts', '2');
  expect(stageWith(judged)).toBe('changed');

  rmSync(join(exercise!.folder, 'lib'), { recursive: true });
  expect(stageWith(judged)).toBe('changed');
});

it('is not begun while the file is the stub, whatever is remembered', () => {
  folder.write('exercises/01-one/exercise.ts', 'stub');

  expect(stageWith({})).toBe('not begun');
});

it('is begun where nothing is remembered yet', () => {
  expect(stageWith({ total: 0, passed: 0 })).toBe('begun');
});

it('is known where it was marked so, unless it is done', () => {
  expect(stageWith({ isKnown: true, passed: 2 })).toBe('known');
  expect(stageWith({ isKnown: true })).toBe('done');
});

it('goes on with the first that is not done', () => {
  const exercises = exercisesIn(folder.path);
  const progress = progressOf(exercises, { version: 1, exercises: {} });

  expect(nextOpen(progress)).toBe(exercises[0]);
  expect(nextOpen(progress.map((entry) => ({ ...entry, stage: 'done' })))).toBeUndefined();
  expect(nextOpen(progress.map((entry) => ({ ...entry, stage: 'known' })))).toBeUndefined();
});
