import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { ROOT } from '../../../kata/root';
import { TypeChecker } from './type-checker';

let folder: FolderOfFiles;
let file: string;
const checker = new TypeChecker(join(ROOT, 'tsconfig.json'));

beforeEach(() => {
  folder = new FolderOfFiles({});
  file = join(folder.path, 'exercise.ts');
});

afterEach(() => folder.remove());

it('finds nothing in a file whose types are right', () => {
  folder.write('exercise.ts', 'export function* one(): Generator<number> { yield 1; }\n');

  expect(checker.errorsIn([file])).toEqual([]);
});

it('tells the place, the code and the message of an error', () => {
  folder.write('exercise.ts', 'export const a = 1;\nexport const b: string = a;\n');

  expect(checker.errorsIn([file])).toEqual([
    {
      file,
      line: 2,
      column: 14,
      code: 2322,
      message: "Type 'number' is not assignable to type 'string'.",
      source: { line: 'export const b: string = a;', length: 1 },
    },
  ]);
});

it('tells errors of syntax alone while there are some', () => {
  folder.write('exercise.ts', 'export const b: string = 1;\nexport const c = (;\n');

  expect(checker.errorsIn([file]).map(({ line, code }) => [line, code])).toEqual([[2, 1109]]);
});

it('tells one error of syntax, not those that follow from it', () => {
  folder.write('exercise.ts', 'export function ( {\n');

  expect(checker.errorsIn([file]).map(({ code }) => code)).toEqual([1003]);
});

it('sees what has been saved since', () => {
  folder.write('exercise.ts', 'export const b: string = 1;\n');
  const before = checker.errorsIn([file]);
  folder.write('exercise.ts', 'export const b: string = "longer";\n');

  expect(before).toHaveLength(1);
  expect(checker.errorsIn([file])).toEqual([]);
});

it('knows the types of Node where they are needed', () => {
  folder.write('exercise.ts', 'import { EOL } from "node:os";\nconsole.log(EOL);\nexport {};\n');

  expect(checker.errorsIn([file])).toEqual([]);
});

it('finds nothing in a file that is missing', () => {
  expect(checker.errorsIn([join(folder.path, 'none.ts')])).toEqual([]);
});

it('says of a file in another encoding what it is, and not that it is binary', () => {
  const utf16 = Buffer.from('\uFEFFexport const a = 1;\n', 'utf16le');
  writeFileSync(file, utf16);

  const [error, ...others] = checker.errorsIn([file]);
  expect(error?.message).toMatch(/^exercise\.ts is not UTF-8 text\.\nWhy: .*\nLook: /);
  expect(others).toEqual([]);
});

it('shows the first character that is not UTF-8 in its line', () => {
  writeFileSync(file, Buffer.from('export const a = 1;\r\n// a naïve way\r\n', 'latin1'));

  expect(checker.errorsIn([file])).toEqual([
    expect.objectContaining({
      ...{ line: 2, column: 8, code: 1490 },
      source: { line: '// a na\uFFFDve way', length: 1 },
    }),
  ]);
});
