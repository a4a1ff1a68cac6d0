import { exercisesIn, type Exercise } from '../exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { progressOf } from './progress';
import { Recorder } from './recorder';
import type { Standing } from './standing';
import { StateFile } from './state';

let folder: FolderOfFiles;
let exercise: Exercise;
let recorder: Recorder;

beforeEach(() => {
  folder = new FolderOfFiles({
    'exercises/01-one/exercise.ts': 'mine',
    'exercises/01-one/exercise.spec.ts': 'spec',
    'exercises/01-one/lib/helper.ts': 'one',
    'solutions/01-one/stub.ts': 'stub',
  });
  exercise = exercisesIn(folder.path)[0]!;
  recorder = new Recorder(new StateFile(folder.path, () => undefined));
});

afterEach(() => folder.remove());

function passed(): Standing {
  return { exercise, stage: 'done', typeErrors: 0, passed: 3, total: 3 };
}

function stage(): string | undefined {
  return progressOf([exercise], recorder.stateFile.read())[0]?.stage;
}

it('remembers what was judged', () => {
  recorder.begin(exercise);
  recorder.record(passed());

  expect(stage()).toBe('done');
});

it('remembers when an exercise was first done, and not again', () => {
  const doneAt = () => recorder.stateFile.read().exercises['01-one']?.doneAt;
  recorder.begin(exercise);
  recorder.record({ ...passed(), stage: 'begun' });
  expect(doneAt()).toBeUndefined();

  recorder.record(passed());
  expect(new Date(doneAt()!).toISOString()).toBe(doneAt());

  recorder.stateFile.remember('01-one', { doneAt: '2026-01-01T00:00:00.000Z' });
  recorder.record(passed());
  expect(doneAt()).toBe('2026-01-01T00:00:00.000Z');
});

it.each(['exercises/01-one/exercise.ts', 'exercises/01-one/lib/helper.ts'])(
  'does not remember a result during which %s was saved, even where that is undone later',
  (file) => {
    const before = file.endsWith('helper.ts') ? 'one' : 'mine';
    recorder.begin(exercise);
    folder.write(file, 'something else');
    recorder.record(passed());
    folder.write(file, before);

    expect(stage()).toBe('begun');
  },
);
