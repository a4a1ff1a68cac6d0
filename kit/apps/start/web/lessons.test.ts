import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { Markup } from '../../../ground/page/markup';
import { Lessons } from './lessons';

const exercise = new Exercise(ROOT, '01-array-problem');
const page = { body: new Markup('<h1>The array problem</h1>'), hints: [] };

it('a lesson that could not be made is made again when it is asked for again, and not before', async () => {
  let calls = 0;
  const make = (exercises: readonly Exercise[]) =>
    exercises.map(() => {
      calls += 1;
      return calls === 1
        ? Promise.reject(new Error('its process has ended'))
        : Promise.resolve(page);
    });
  const lessons = new Lessons({}, () => undefined, make);

  expect(await lessons.pageOf(exercise)).toContain('cannot be shown. Error: its process has ended');
  expect(lessons.peek(exercise)).toContain('cannot be shown');
  expect(calls).toBe(1);

  expect(await lessons.pageOf(exercise)).toBe(page);
  expect(lessons.peek(exercise)).toBe(page);
  expect(await lessons.pageOf(exercise)).toBe(page);
  expect(calls).toBe(2);
});
