import { join } from 'node:path';
import { Exercise } from './exercise';
import { selectExercises } from './select';

const root = join('2026-04', 'kata');
const exercises = ['01-array-problem', '04-infinite-sequences', '12-slice-chain-tee'].map(
  (name) => new Exercise(root, name),
);
const namesFor = (selector: string) => selectExercises(exercises, selector).map(({ name }) => name);

it('takes a number, with or without its zero', () => {
  expect(namesFor('04')).toEqual(['04-infinite-sequences']);
  expect(namesFor('4')).toEqual(['04-infinite-sequences']);
});

it('takes a part of a name', () => {
  expect(namesFor('infinite')).toEqual(['04-infinite-sequences']);
  expect(namesFor('Array')).toEqual(['01-array-problem']);
});

it('takes a path to the folder, with either kind of slash', () => {
  expect(namesFor('exercises/12-slice-chain-tee/')).toEqual(['12-slice-chain-tee']);
  expect(namesFor('exercises\\12-slice-chain-tee')).toEqual(['12-slice-chain-tee']);
});

it('takes a path to a file in the folder', () => {
  expect(namesFor('exercises/04-infinite-sequences/exercise.ts')).toEqual([
    '04-infinite-sequences',
  ]);
  expect(namesFor('C:\\2026-12\\kata\\exercises\\04-Infinite-Sequences\\exercise.spec.ts')).toEqual(
    ['04-infinite-sequences'],
  );
});

it('ignores what Windows ignores at the end of a name, and quotes', () => {
  expect(namesFor('04.')).toEqual(['04-infinite-sequences']);
  expect(namesFor('.\\exercises\\04-infinite-sequences \\')).toEqual(['04-infinite-sequences']);
  expect(namesFor("'04'")).toEqual(['04-infinite-sequences']);
});

it('looks at names only: a clone below a folder 2026-04 does not select everything', () => {
  expect(() => namesFor('2026')).toThrow('There is no exercise "2026".');
  expect(namesFor('04')).toHaveLength(1);
});

it('says on one line what there is where nothing fits', () => {
  expect(() => namesFor('nope')).toThrow(
    /^There is no exercise "nope"\. There are: 01-array-problem, 04-infinite-sequences, 12-slice-chain-tee\.$/,
  );
  expect(() => namesFor('')).toThrow('There is no exercise ""');
});
