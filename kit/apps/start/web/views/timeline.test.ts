import { timelineIn, timelinePicture } from './timeline';

it('reads steps that ran in another order', () => {
  const parts = timelineIn([
    'the steps ran in another order',
    '  loop',
    '  pull 0',
    '▸ expected',
    '    keep 0',
    '    pull 1',
    '▸ received',
    '    pull 1 × 3',
    'Why: lazy code …',
    'Look: the step marked ▸',
  ]);

  expect(parts).toEqual({
    before: ['the steps ran in another order'],
    timeline: {
      right: ['loop', 'pull 0'],
      expected: ['keep 0', 'pull 1'],
      received: ['pull 1 × 3'],
    },
    after: ['Why: lazy code …', 'Look: the step marked ▸'],
  });
});

it('reads the transcript of a law, and leaves what stands above its steps where it is', () => {
  const parts = timelineIn([
    'the smallest case in which `map(source, f)` went wrong',
    '  source: an array',
    '  next() → 1',
    '▸ next()',
    '    expected { value: 2, done: false }',
    '    received pulls → 9',
    'Why: …',
  ]);

  expect(parts).toEqual({
    before: ['the smallest case in which `map(source, f)` went wrong', '  source: an array'],
    timeline: {
      right: ['next() → 1'],
      expected: ['next() → { value: 2, done: false }'],
      received: ['next() → pulls → 9'],
    },
    after: ['Why: …'],
  });
});

it.each([[['expected 3 pulls, received 11', 'Why: …']], [['▸ a step and nothing below it']], [[]]])(
  'finds none in %j',
  (lines) => {
    expect(timelineIn(lines)).toBeUndefined();
  },
);

it('draws each step as text, for the eyes only', () => {
  const { text } = timelinePicture({ right: [], expected: ['<b>'], received: ['next() → 1'] });

  expect(text).toContain('<div class="timeline" aria-hidden="true">');
  expect(text).toContain('<li><code>&lt;b&gt;</code></li>');
  expect(text).toContain('next() <span class="answer-of">→ 1</span>');
});
