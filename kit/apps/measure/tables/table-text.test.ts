import { tableText } from './table-text';

it('words stand left, figures right, sentences below within eighty columns', () => {
  const text = tableText({
    title: 'Title',
    head: ['', 'array'],
    rows: [
      ['one', '8 B'],
      ['another', '10.4 MB'],
    ],
    notes: ['word '.repeat(40).trim()],
  });
  const lines = text.split('\n');

  expect(lines.slice(3, 5)).toEqual(['  one          8 B', '  another  10.4 MB']);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(80);
  expect(text.match(/word/g)).toHaveLength(40);
});
