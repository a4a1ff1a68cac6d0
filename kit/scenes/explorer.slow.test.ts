import { Exercise } from '../kata/exercise';
import { FolderOfFiles } from '../testing/folder-of-files';
import { Explorer } from './explorer';
import { StageDoor } from './stage-door';
import type { SceneSummary } from './trace';

const SCENE: SceneSummary = {
  name: 'count',
  description: 'Counts.',
  shows: [],
  script: ['next()', 'next()'],
  eager: undefined,
};

const doors = { looking: new StageDoor(), weighing: new StageDoor() };
const folder = new FolderOfFiles({
  'exercises/01-one/exercise.ts': 'export function* count() { yield 1; while (true); }',
  'solutions/01-one/scenes.ts':
    "exports.scenes = [{ name: 'count', description: 'Counts.', script: ['next()'], open: ({ count }) => count() }];",
});
const exercise = new Exercise(folder.path, '01-one');
const explorer = new Explorer(exercise, exercise.file, doors);

afterAll(() => {
  doors.looking.end();
  doors.weighing.end();
  folder.remove();
});

it('a loop without an end is stopped with a sentence, and what was seen before is kept', async () => {
  const { moments, weights } = await explorer.play(SCENE);

  expect(moments.map(({ event, brief }) => `${event} ${brief}`.trim())).toEqual([
    'open',
    'next() 1',
    'next()',
  ]);
  expect(moments.at(-1)?.stopped).toMatch(/^next\(\) of .* was stopped: .* without a pause/);
  expect(weights).toBeUndefined();
});
