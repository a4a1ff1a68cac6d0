import { lineDiff, sideBySide } from './line-diff';

it('tells which text a line is in', () => {
  expect(lineDiff('a\nb\nc\n', 'a\nB\nc\n')).toEqual([
    { in: 'both', text: 'a' },
    { in: 'first', text: 'b' },
    { in: 'second', text: 'B' },
    { in: 'both', text: 'c' },
  ]);
});

it('line ends and spaces at the end make no difference', () => {
  expect(lineDiff('a  \r\nb', 'a\nb\n\n').every((line) => line.in === 'both')).toBe(true);
});

it('puts what differs side by side, however many lines each has', () => {
  const rows = sideBySide(lineDiff('a\nb\nz\n', 'a\nB\nC\nz\n'));

  expect(rows.map((row) => row.map((line) => line?.text))).toEqual([
    ['a', 'a'],
    ['b', 'B'],
    [undefined, 'C'],
    ['z', 'z'],
  ]);
});
