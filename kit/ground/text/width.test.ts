import { fitted, padded, pieces, truncated } from './width';

it('counts columns, not characters', () => {
  expect(fitted('ab', 4)).toBe('ab  ');
  expect(fitted('李小', 5)).toBe('李小 ');
  expect(fitted('李小龍', 5)).toBe('李小…');
  expect(fitted('李小龍', 4)).toBe('李… ');
  expect(fitted('abcdef', 4)).toBe('abc…');
});

it('cuts between characters, not within one', () => {
  expect(truncated('👩‍💻👩‍💻👩‍💻', 3)).toBe('👩‍💻…');
  expect(truncated('e\u0301e\u0301e\u0301', 2).normalize('NFD')).toBe('e\u0301…');
});

it('counts neither colours nor links', () => {
  expect(padded('\u001B[1mone\u001B[22m', 4)).toBe('\u001B[1mone\u001B[22m ');
  const link = '\u001B]8;;file:///a.ts\u001B\\a.ts\u001B]8;;\u001B\\';
  expect(padded(link, 5)).toBe(`${link} `);
});

it('counts two columns for every emoji, new ones and those that are made of several', () => {
  expect(['🚀', '🫠', '👩‍💻', '🇩🇪', '1️⃣'].map((emoji) => padded(emoji, 3))).toEqual([
    '🚀 ',
    '🫠 ',
    '👩‍💻 ',
    '🇩🇪 ',
    '1️⃣ ',
  ]);
});

it('never needs more room than it has', () => {
  expect(['李小', '李小', '李小'].map((text, columns) => truncated(text, columns + 1))).toEqual([
    '…',
    '…',
    '李…',
  ]);
});

it('ends the colours of what it cuts', () => {
  expect(truncated('\u001B[1mabcdef\u001B[22m', 4)).toBe('\u001B[1mabc\u001B[22m…');
});

it('gives a text in pieces and loses nothing of it', () => {
  expect(pieces('  const 李小龍 = 1;', 9)).toEqual(['  const ', '李小龍 = ', '1;']);
});
