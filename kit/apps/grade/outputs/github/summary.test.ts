import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from '../sample';
import { summary } from './summary';

const HOSTILE = '</pre><img src=x>\n\n# heading @everyone `code`';
const failing = sampleTest({
  name: 'closing › it closes',
  passed: false,
  message: HOSTILE,
  place: 'exercise.ts:3:5',
});

it('of one submission, tells each exercise and every message', () => {
  const exercises = [
    sampleExercise({ name: '03-iterator-protocol' }),
    sampleExercise({ tests: [sampleTest(), failing] }),
    sampleNotBegun('05-lazy-map-filter', 12),
  ];
  const text = summary([sampleSubmission({ exercises })]);

  expect(text).toContain('<h2>ada: 2 of 15 points (partial)</h2>');
  expect(text).toContain('<td>03-iterator-protocol</td><td>1/1</td><td>✓ pass</td>');
  expect(text).toContain('<td>05-lazy-map-filter</td><td>0/12</td><td>not begun</td>');
  expect(text).toContain('<b>closing › it closes</b>');
  expect(text).toContain('at exercise.ts:3:5</pre>');
});

it('what a learner wrote stands within pre, escaped', () => {
  const text = summary([sampleSubmission({ exercises: [sampleExercise({ tests: [failing] })] })]);
  const outside = text.replaceAll(/<pre>[^]*?<\/pre>/g, '');

  expect(outside).not.toContain('@everyone');
  expect(text).toContain('<pre>&lt;/pre&gt;&lt;img');
});

it('of a class, has a row for each, with the reasons why a person should look', () => {
  const text = summary([
    sampleSubmission(),
    sampleSubmission({ name: '<b>\n\n# eve', verdict: 'error', reasons: ['a\n\nb'] }),
  ]);

  expect(text).toContain('<tr><td>ada</td><td>1/1</td><td>pass</td><td></td></tr>');
  expect(text).toContain('<td>&lt;b&gt;\\u{a}\\u{a}# eve</td>');
  expect(text).toContain('<td>a\\u{a}\\u{a}b</td>');
});

it('is no longer than GitHub takes, however much there is to tell', () => {
  const tests = Array.from({ length: 2_000 }, (_, index) => ({
    ...failing,
    message: `${index}${'x'.repeat(5_000)}`,
  }));
  const one = summary([sampleSubmission({ exercises: [sampleExercise({ tests })] })]);
  const many = summary(
    Array.from({ length: 5_000 }, () => sampleSubmission({ reasons: ['x'.repeat(500)] })),
  );

  expect([one, many].map((text) => text.length < 300_000)).toEqual([true, true]);
  expect(one).toContain('The other messages are left out.');
  expect(many).toContain('The others are left out.');
});

it('nothing graded is said, too', () => {
  expect(summary([])).toBe('Nothing was graded.\n');
});
