import { COUNTS, countName, grouped, QUICK_COUNTS } from './counts';

it('names counts as people say them', () => {
  expect([1, 500, ...COUNTS].map(countName)).toEqual([
    '1',
    '500',
    '1 thousand',
    '10 thousand',
    '100 thousand',
    '1 million',
    '10 million',
    '100 million',
    '1 billion',
  ]);
});

it('groups digits in threes', () => {
  expect([1, 1_000, 1_304_209].map(grouped)).toEqual(['1', '1,000', '1,304,209']);
});

it('the quick run ends at ten million', () => {
  expect(QUICK_COUNTS.at(-1)).toBe(10_000_000);
});
