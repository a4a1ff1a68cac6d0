import { linesWithin, rowsOf, wrap } from './wrap';

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
