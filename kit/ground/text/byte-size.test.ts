import { byteSize } from './byte-size';

it('says bytes as they are, and larger sizes in decimal units with one place', () => {
  expect([0, 136, 999, 10_360, 8_000_000, 8e9].map(byteSize)).toEqual([
    '0 B',
    '136 B',
    '999 B',
    '10.4 KB',
    '8.0 MB',
    '8.0 GB',
  ]);
});

it('never says a thousand of a unit', () => {
  expect([999.6, 999_960, 999_999_999].map(byteSize)).toEqual(['1.0 KB', '1.0 MB', '1.0 GB']);
});

it('keeps the sign of what was freed', () => {
  expect([-48, -2_000].map(byteSize)).toEqual(['-48 B', '-2.0 KB']);
});
