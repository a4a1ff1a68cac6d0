import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from '../sample';
import { report } from './report';

const failing = sampleTest({
  name: 'closing › it closes',
  passed: false,
  message: 'Expected 1.\nWhy: because.\nLook: there.',
  place: 'exercise.ts:3:5',
});
const partial = sampleSubmission({
  exercises: [
    sampleExercise({ name: '03-iterator-protocol' }),
    sampleExercise({ tests: [sampleTest(), failing] }),
    sampleNotBegun('05-lazy-map-filter', 12),
  ],
});

/** The page without its style and script. */
function bodyOf(...args: Parameters<typeof report>): string {
  return /<body>([^]*)<script>/.exec(report(...args))![1]!;
}

it('a cell says in text what its colour says, and leads to the messages', () => {
  const body = bodyOf([partial], []);

  expect(body).toContain(
    '<td class="cell q5" data-sort="1.000" data-exercise="03-iterator-protocol">✓</td>',
  );
  expect(body).toContain(
    '<td class="cell q3" data-sort="0.500" data-exercise="04-infinite-sequences"><a href="#l1-04">1/2</a></td>',
  );
  expect(body).toContain(
    '<td class="cell none" data-sort="-1" data-exercise="05-lazy-map-filter" title="not begun">·</td>',
  );
});

it('tells a learner’s messages in full', () => {
  expect(bodyOf([partial], [])).toContain(`<p class="test">closing › it closes</p>
<pre>Expected 1.
Why: because.
Look: there.</pre>
<p class="where">at exercise.ts:3:5</p>`);
});

it('a learner’s code stands beside its messages, and the line of a failure is marked', () => {
  const code = 'export function* take() {\n  if (a < b)\n    yield 1;\n}\n';
  const exercise = sampleExercise({ tests: [failing], code });
  const body = bodyOf([sampleSubmission({ exercises: [exercise] })], []);

  expect(body).toContain(
    '<span class="number">2</span>   if (a &lt; b)\n<mark><span class="number">3',
  );
  expect(body.match(/<mark>/g)).toHaveLength(1);
});

it('no code looks like other code', () => {
  const exercise = sampleExercise({ tests: [failing], code: '/*\u202E } \u2066if*/\u200B\u001B' });
  const body = bodyOf([sampleSubmission({ exercises: [exercise] })], []);

  expect(body).toContain('/*\\u{202e} } \\u{2066}if*/\\u{200b}\\u{1b}');
});

it('tests that fail with one message share it', () => {
  const tests = [failing, { ...failing, name: 'closing › once more' }];
  const body = bodyOf([sampleSubmission({ exercises: [sampleExercise({ tests })] })], []);

  expect(body.match(/Expected 1\./g)).toHaveLength(1);
  expect(body).toContain('<p class="test">closing › once more</p>');
});

it('of a message that many tests share, the message comes first and their names are folded', () => {
  const message = 'TypeScript cannot compile it: exercise.ts:2:30 TS1005';
  const tests = Array.from({ length: 12 }, (_, index) =>
    sampleTest({ name: `closing › ${index}`, passed: false, message }),
  );
  const exercise = sampleExercise({ tests, code: 'one\ntwo\n' });
  const body = bodyOf([sampleSubmission({ exercises: [exercise] })], []);

  expect(body).toContain('</pre>\n<details><summary>12 tests fail with this message</summary>');
  expect(body).toContain('<mark><span class="number">2</span> two');
});

it('says what may be believed, and by whom', () => {
  const misconception = 'A `break` closes nothing.';
  const exercise = '04-infinite-sequences';
  const body = bodyOf([partial], [{ exercise, misconception, tests: ['closing › it closes'] }]);

  expect(body).toContain(
    '“A <code>break</code> closes nothing.” <span class="where">fits 1 of them</span>',
  );
  expect(body).toContain('<p class="who"><a href="#l1-04"><bdi>ada</bdi></a></p>');
});

it('what a person should look at comes with its reasons, before everything else', () => {
  const unread = sampleSubmission({
    name: 'bo',
    verdict: 'error',
    exercises: [],
    reasons: ['It has no exercises.'],
  });
  const body = bodyOf([unread, partial], []);

  expect(body).toContain('<span class="verdict error">error</span> It has no exercises.');
  expect(body.indexOf('id="look"')).toBeLessThan(body.indexOf('id="misconceptions"'));
});

it('every link leads to a place in the page', () => {
  const class30 = Array.from({ length: 30 }, (_, index) => ({ ...partial, name: `n${index}` }));
  const body = bodyOf(class30, []);
  const places = new Set([...body.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);

  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !places.has(id))).toEqual([]);
});

it('names and messages are text, whatever they look like', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'';
  const test = { ...failing, name: `closing › ${hostile}`, message: hostile, place: hostile };
  const typeErrors = [{ file: hostile, line: 1, column: 1, code: 1, message: hostile }];
  const exercise = sampleExercise({
    tests: [test],
    verdict: 'review',
    reasons: [hostile],
    typeErrors,
  });
  const record = sampleSubmission({
    name: hostile,
    verdict: 'review',
    reasons: [hostile],
    exercises: [exercise],
  });
  const body = bodyOf(
    [record],
    [{ exercise: exercise.name, misconception: hostile, tests: [test.name] }],
  );

  expect(body.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(10);
  expect(body).not.toMatch(/<script|<img/);
});

it('no name turns the direction of writing, and no message is without end', () => {
  const test = { ...failing, message: 'x'.repeat(1_000_000) };
  const exercises = [sampleExercise({ tests: [test] })];
  const body = bodyOf([sampleSubmission({ name: '\u202Eada', exercises })], []);

  expect(body).toContain('<bdi>\\u{202e}ada</bdi>');
  expect(body.length).toBeLessThan(20_000);
});

it('learners are ordered by name as people count', () => {
  const names = ['group 10', 'Group 2', 'élan', 'eva'];
  const body = bodyOf(
    names.map((name) => ({ ...partial, name })),
    [],
  );
  const rows = [...body.matchAll(/scope="row"><a href="#l\d"><bdi>([^<]*)/g)];

  expect(rows.map(([, name]) => name)).toEqual(['élan', 'eva', 'Group 2', 'group 10']);
});

it('nothing graded is a page, too', () => {
  expect(bodyOf([], [])).toContain('0 submissions.');
});
