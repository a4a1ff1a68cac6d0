import { COUNTS, countName, QUICK_COUNTS } from './counts';

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

it('the quick run ends at ten million', () => {
  expect(QUICK_COUNTS.at(-1)).toBe(10_000_000);
});
