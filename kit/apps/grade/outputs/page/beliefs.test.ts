import { exercisesIn } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { beliefsOf } from './common-failures';

it('reads what the wrong answers of the kata believe', () => {
  const [first] = exercisesIn(ROOT);

  expect(beliefsOf([first!])).toContainEqual({
    exercise: '01-array-problem',
    misconception: 'If you ask a generator again, it begins again.',
    tests: ['single-pass exhaustion › after the last number it stays completed'],
  });
});
