import { stripVTControlCharacters } from 'node:util';
import { diffLinesFor } from './diff-lines';

const shown = (mine: string, reference: string, columns: number): string[] =>
  diffLinesFor(mine, reference, columns).map(stripVTControlCharacters);

it('shows one text below the other in a narrow terminal', () => {
  expect(shown('a\nb\n', 'a\nc\n', 80).slice(3)).toEqual(['  a', '- b', '+ c']);
});

it('breaks a line that is wider than its half, and cuts nothing', () => {
  const long = 'x'.repeat(70);
  const lines = shown(`${long}\nb\n`, 'y\nb\n', 110).slice(2);

  expect(lines.map((line) => line.indexOf('│'))).toEqual([54, 54, 54]);
  expect(lines.join('').replaceAll(/[^x]/g, '')).toBe(long);
  expect(lines[0]).toMatch(/│ \+ y$/);
  expect(lines[2]).toMatch(/^ {2}b +│ {3}b$/);
});

it('counts characters that are two columns wide', () => {
  const lines = shown(`// ${'漢'.repeat(40)}\n`, 'y\n', 110).slice(2);

  expect(lines).toHaveLength(2);
  expect(lines.join('').replaceAll(/[^漢]/gu, '')).toBe('漢'.repeat(40));
});
