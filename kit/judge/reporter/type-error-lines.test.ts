import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../../kata/root';
import type { TypeError } from '../type-check/type-error';
import { typeErrorLine, typeErrorLines } from './type-error-lines';

const error: TypeError = {
  file: join(ROOT, 'exercises', '04-infinite-sequences', 'exercise.ts'),
  line: 12,
  column: 9,
  code: 2322,
  message: "Type 'string' is not assignable to type 'number'.",
  source: { line: "  yield 'x';", length: 3 },
};

const full = (change: Partial<TypeError> = {}): string[] =>
  typeErrorLines({ ...error, ...change }).map(stripVTControlCharacters);

it('shows what is wrong, the line with a mark, and the place', () => {
  expect(full()).toEqual([
    "  ✗ TS2322 Type 'string' is not assignable to type 'number'.",
    '',
    "      12 │   yield 'x';",
    '         │         ^^^',
    '      at exercises/04-infinite-sequences/exercise.ts:12:9',
    '',
  ]);
});

it('shows the first and the last reason of a long chain, and the look', () => {
  const message = 'A does not fit B.\n  C does not fit D.\n    E does not fit F.\nLook: there.';

  expect(full({ message }).slice(0, 4)).toEqual([
    '  ✗ TS2322 A does not fit B.',
    '      E does not fit F.',
    '      Look: there.',
    '',
  ]);
});

it('shows the part of a long line that the error is in, and the mark below it', () => {
  const line = `${'const a = 1; '.repeat(10)}wrong${'; const b = 2'.repeat(10)}`;
  const [, , source = '', mark = ''] = full({ column: 131, source: { line, length: 5 } });

  expect(source.length).toBeLessThan(78);
  expect(source.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('wrong');
});

it('marks where a tab comes first', () => {
  const [, , source = '', mark = ''] = full({ column: 3, source: { line: '\t\tx', length: 1 } });

  expect(source[mark.indexOf('^')]).toBe('x');
});

it('marks one place where the error is at the end of a line', () => {
  expect(full({ column: 13, source: { line: "  yield 'x';", length: 0 } })[3]?.trim()).toMatch(
    /│ +\^$/,
  );
});

it('leaves the line out where there is none', () => {
  const { file, line, column, code, message } = error;

  expect(typeErrorLines({ file, line, column, code, message })).toHaveLength(4);
});

it('is one line where it is not the first', () => {
  expect(stripVTControlCharacters(typeErrorLine(error))).toBe(
    "  ✗ TS2322 Type 'string' is not assignable to type 'number'. (line 12)",
  );
});
