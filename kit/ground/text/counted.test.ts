import { counted, grouped } from './counted';

it('separates thousands', () => {
  expect([0, 999, 1_000, 1_304_209].map(grouped)).toEqual(['0', '999', '1,000', '1,304,209']);
});

it('says one thing of one, and several of any other number', () => {
  expect([0, 1, 2_000].map((count) => counted(count, 'pull'))).toEqual([
    '0 pulls',
    '1 pull',
    '2,000 pulls',
  ]);
});
