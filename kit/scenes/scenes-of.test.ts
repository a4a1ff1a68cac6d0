import { readFileSync } from 'node:fs';
import { exercisesIn } from '../kata/exercise';
import { ROOT } from '../kata/root';
import { sceneThatShows, scenesOf } from './scenes-of';

const EXERCISES = exercisesIn(ROOT).map((exercise) => ({
  name: exercise.name,
  scenes: scenesOf(exercise),
  spec: readFileSync(exercise.spec, 'utf8'),
}));

it.each(EXERCISES)('$name: a failing laziness test leads to a scene', ({ scenes }) => {
  expect(sceneThatShows(scenes, 'laziness › any test')).toBeDefined();
});

it.each(EXERCISES)('$name: each test that a scene shows is in the spec', ({ scenes, spec }) => {
  const parts = scenes.flatMap(({ shows = [] }) => shows);

  expect(parts.filter((part) => !spec.includes(part))).toEqual([]);
});

it('what stands last in the name of a test decides', () => {
  const { scenes } = EXERCISES.find(({ name }) => name.startsWith('12'))!;
  const shown = (test: string): string | undefined => sceneThatShows(scenes, test)?.name;

  expect(shown('laziness › slice() reads no further than its end')).toBe('slice');
  expect(shown('laziness › chain() opens each source only when it gets there')).toBe('chain');
  expect(shown('bounded heap growth › any')).toBeUndefined();
});
