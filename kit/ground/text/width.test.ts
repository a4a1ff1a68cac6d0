import { fitted, truncated, widthOf } from './width';

it('counts columns, not characters', () => {
  expect(fitted('ab', 4)).toBe('ab  ');
  expect(fitted('李小', 5)).toBe('李小 ');
  expect(fitted('李小龍', 5)).toBe('李小…');
  expect(fitted('李小龍', 4)).toBe('李… ');
  expect(fitted('abcdef', 4)).toBe('abc…');
});

it('cuts between characters, not within one', () => {
  expect(truncated('👩‍💻👩‍💻👩‍💻', 3)).toBe('👩‍💻…');
  expect(truncated('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
});

it('counts neither colours nor links', () => {
  expect(widthOf('\u001B[1mone\u001B[22m')).toBe(3);
  expect(widthOf('\u001B]8;;file:///a.ts\u001B\\a.ts\u001B]8;;\u001B\\')).toBe(4);
});
