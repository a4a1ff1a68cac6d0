import { exercisesIn } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { doneView } from './done';

const [first, second] = exercisesIn(ROOT);

it('what is done leads to the next exercise and to the reference', () => {
  const { text } = doneView(first!, second);

  expect(text).toContain('data-action="next">Next: 02 Your first generator</button>');
  expect(text).toContain('<a href="#/solution">');
  expect(text).toContain('<code>next()</code> runs it to the next <code>yield</code>');
});

it('says so where no exercise is left', () => {
  expect(doneView(first!, undefined).text).toContain('It was the last one.');
});
