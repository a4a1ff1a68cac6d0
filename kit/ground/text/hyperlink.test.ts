import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { hyperlink } from './hyperlink';
import { wrap } from './columns';

it('leads to the file where the terminal can', () => {
  expect(hyperlink('a b.md', resolve('a b.md'), true)).toMatch(
    // eslint-disable-next-line no-control-regex -- which is how an escape sequence begins
    /^\u001B\]8;;file:\/\/.*\/a%20b\.md\u0007a b\.md\u001B\]8;;\u0007$/,
  );
});

it('is the text alone where it cannot', () => {
  expect(hyperlink('a.md', resolve('a.md'), false)).toBe('a.md');
});

it('is as wide as its text', () => {
  const link = hyperlink('lesson', resolve('a very long name of a lesson.md'), true);

  expect(wrap([`  ${link}`], 10)).toEqual([`  ${link}`]);
  expect(stripVTControlCharacters(link)).toBe('lesson');
});
