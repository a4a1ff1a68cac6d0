import { fitted, linesWithin, padded, pieces, rowsOf, truncated, wrap } from './columns';

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

it('breaks between words and keeps the indent', () => {
  expect(wrap(['  one two three', 'short'], 10)).toEqual(['  one two', '  three', 'short']);
  expect(wrap(['  ✗ one two three'], 11)).toEqual(['  ✗ one two', '    three']);
});

it('leaves a word whole that is wider than the terminal', () => {
  expect(wrap(['see exercises/04/exercise.ts'], 10)).toEqual(['see', 'exercises/04/exercise.ts']);
});

it('does not count colours', () => {
  expect(wrap(['\u001B[1mone two\u001B[22m'], 7)).toEqual(['\u001B[1mone two\u001B[22m']);
});

it('leaves lines alone where there is no terminal', () => {
  expect(wrap(['  one two three'], Infinity)).toEqual(['  one two three']);
});

it('tells how many rows there are', () => {
  expect(rowsOf(['', 'short', 'wider than that'], 10)).toBe(4);
});

it('takes as many lines as there is room for', () => {
  const lines = ['one', 'wider than that', 'two', 'three'];

  expect(linesWithin(lines, 4, 10)).toEqual(['one', 'wider than that']);
  expect(linesWithin(lines, 3, 10)).toEqual(['one']);
  expect(linesWithin(lines, 6, 10)).toEqual(lines);
});

it('counts the columns of a terminal: two for most characters of Chinese, Japanese and Korean', () => {
  expect(wrap(['李小龍 李小龍'], 12)).toEqual(['李小龍', '李小龍']);
  expect(rowsOf(['李小龍'], 5)).toBe(2);
});

it('ends the colours of each row and takes them up again in the next', () => {
  expect(wrap(['\u001B[1m  one two\u001B[22m'], 7)).toEqual([
    '\u001B[1m  \u001B[1mone\u001B[22m',
    '  \u001B[1mtwo\u001B[22m',
  ]);
});
