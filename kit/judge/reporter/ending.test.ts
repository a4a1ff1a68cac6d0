import { stripVTControlCharacters } from 'node:util';
import { Exercise } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import type { Standing } from '../../kata/state/standing';
import type { Stage } from '../../kata/state/standing';
import { ending } from './ending';
import type { Judged } from './judged';

const NAMES = ['04-infinite-sequences', '05-lazy-map-filter', '06-reading-files'];

function standing(name: string, stage: Stage, skipped = 0): Judged {
  const exercise = new Exercise(ROOT, name);
  const rest = { result: {} as Judged['result'], errors: [], typeErrors: 0, passed: 1, total: 1 };
  return { exercise, stage, skipped, ...rest };
}

function progress(...stages: Stage[]): Standing[] {
  return NAMES.map((name, index) => ({
    exercise: new Exercise(ROOT, name),
    stage: stages[index]!,
    ...{ passed: 0, total: 0, typeErrors: 0 },
  }));
}

function lines(...args: Parameters<typeof ending>): string[] {
  return ending(...args).map(stripVTControlCharacters);
}

const four = standing(NAMES[0]!, 'done');
const five = standing(NAMES[1]!, 'done');

it('a selection that is done is not all there is, and the next exercise is named', () => {
  const said = lines([four, five], undefined, progress('done', 'done', 'not begun'));

  expect(said.slice(0, 3)).toEqual([
    '[#############-------] 2/3 done',
    '',
    'These 2 exercises are done.',
  ]);
  expect(said.at(-2)).toBe('  run   npm test 06');
});

it('one exercise that is done leads to the first that is not', () => {
  const said = lines([five], undefined, progress('changed', 'done', 'not begun'));

  expect(said[0]).toBe('This exercise is done.');
  expect(said.at(-2)).toBe('  run   npm test 04');
});

it('all exercises are done when the last one is, whichever were run', () => {
  expect(lines([five], undefined, progress('done', 'done', 'done'))).toEqual([
    'All exercises are done.',
  ]);
});

it('exercises that are marked as known are skipped, and said not to be done', () => {
  expect(lines([five], undefined, progress('known', 'done', 'not begun')).at(-2)).toBe(
    '  run   npm test 06',
  );
  expect(lines([five], undefined, progress('known', 'done', 'done'))).toEqual([
    'All exercises are done, except 1 that you marked as known.',
  ]);
});

it('what could not be remembered holds all the same', () => {
  const six = standing(NAMES[2]!, 'done');

  expect(lines([four, five, six], undefined, progress('begun', 'begun', 'begun'))[0]).toBe(
    '[####################] 3/3 done',
  );
});

it('a run with a filter takes nothing back', () => {
  const filtered = standing(NAMES[0]!, 'begun', 14);

  expect(lines([filtered, five], filtered, progress('done', 'done', 'done'))[0]).toBe(
    '[####################] 3/3 done',
  );
});
