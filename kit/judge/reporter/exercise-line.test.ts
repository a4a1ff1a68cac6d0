import { stripVTControlCharacters } from 'node:util';
import { Exercise } from '../../kata/exercise';
import type { Standing } from '../../kata/state/standing';
import { exerciseLine } from './exercise-line';

const line = (change: Partial<Standing>) =>
  stripVTControlCharacters(
    exerciseLine({
      exercise: new Exercise('', '04-infinite-sequences'),
      stage: 'begun',
      passed: 1,
      total: 2,
      typeErrors: 0,
      ...change,
    }),
  );

it('says what you need to know at every stage', () => {
  expect(line({ stage: 'not begun' })).toBe('· 04 infinite-sequences      not begun');
  expect(line({})).toBe('✗ 04 infinite-sequences      1 of 2 tests pass');
  expect(line({ stage: 'changed' })).toBe(
    '? 04 infinite-sequences      changed since its last run',
  );
  expect(line({ stage: 'known' })).toBe('– 04 infinite-sequences      marked as known');
  expect(line({ stage: 'done', passed: 2 })).toBe(
    '✓ 04 infinite-sequences      done, 2 tests pass',
  );
});

it('says where types do not check, and where no test could run', () => {
  expect(line({ typeErrors: 1 })).toMatch(/1 of 2 tests pass, types do not check$/);
  expect(line({ passed: 2, typeErrors: 1 })).toMatch(/2 of 2 tests pass, but types do not check$/);
  expect(line({ passed: 0, total: 0, typeErrors: 1 })).toMatch(/no test has run$/);
});

it('a filter leaves tests out, which neither pass nor fail', () => {
  expect(line({ passed: 2, total: 2, skipped: 15 })).toMatch(/^·.*2 of 2 tests pass, 15 left out$/);
  expect(line({ passed: 1, total: 2, skipped: 15 })).toMatch(/^✗.*1 of 2 tests pass, 15 left out$/);
  expect(line({ passed: 0, total: 0, skipped: 17 })).toMatch(/no test has run, 17 left out$/);
});
