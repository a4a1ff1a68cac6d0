import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import { TypeChecker } from './inside/type-checker';

let folder: FolderOfFiles;
const checker = new TypeChecker(join(ROOT, 'tsconfig.json'));

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

/** The code and the last line of each error. */
function errorsIn(source: string): string[] {
  folder.write('exercise.ts', source);
  return checker
    .errorsIn([join(folder.path, 'exercise.ts')])
    .map(({ code, message }) => `TS${code} ${message.split('\n').at(-1)}`);
}

it('a missing star is one error that says so, wherever the yield is', () => {
  expect(
    errorsIn(`export function two(): Generator<number, void, unknown> {
      yield 1;
      yield 2;
    }`),
  ).toEqual(['TS1163 Look: the star is missing. Write `function* two`.']);
});

it('a missing star in an async function hides the errors that follow from it', () => {
  expect(
    errorsIn(`export async function pages(): AsyncGenerator<number, void, void> {
      yield await Promise.resolve(1);
      yield* [2];
    }`),
  ).toEqual(['TS1163 Look: the star is missing. Write `async function* pages`.']);
});

it('a yield that is read as a name is the same mistake', () => {
  expect(errorsIn('export function rest(n: number[]): Generator<number> { yield* n; }')).toEqual([
    'TS1214 Look: the star is missing. Write `function* rest`.',
  ]);
});

it('a yield in a callback leads to the loop that replaces the callback', () => {
  const [error] = errorsIn(`export function* all(source: number[]): Generator<number> {
    source.forEach((value) => { yield value; });
  }`);

  expect(error).toContain('Look: the callback around it.');
});

it('methods and arrow functions differ from functions', () => {
  expect(
    errorsIn(`export class Range { values(): Generator<number> { yield 1; } }
    export const arrow = (): Generator<number> => { yield 1; };`),
  ).toEqual([
    'TS1163 Look: the star is missing. Write `*values`.',
    'TS1163 Look: an arrow function cannot be a generator function. Write `function*`.',
  ]);
});

it('an async generator where a synchronous one is wanted leads to the word async', () => {
  const [error] = errorsIn(
    'export async function* one(): Generator<number, void, unknown> { yield 1; }',
  );

  expect(error).toContain('Look: the word `async`.');
});

it('an array where a generator object is declared leads to the star', () => {
  const [error] = errorsIn(`export function doubled(values: number[]): Generator<number> {
    return [...values].map((value) => value * 2);
  }`);

  expect(error).toContain('Look: the array. It is not a generator object.');
});

it('a promise where its value is declared leads to await', () => {
  expect(
    errorsIn(`interface Page { items: string[]; next: string }
    declare function fetchPage(): Promise<Page>;
    export async function first(): Promise<string[]> {
      const page: Page = fetchPage();
      return page.items;
    }`),
  ).toEqual([expect.stringContaining('Look: is an `await` missing?')]);
});

it('an async function without a star that is declared to return an async generator object leads to the star', () => {
  const [error] = errorsIn(`export async function pages(): AsyncGenerator<number> {
    await Promise.resolve();
    throw new Error();
  }`);

  expect(error).toContain('Look: is the star missing?');
});

it('another error stays where a star is missing elsewhere', () => {
  expect(
    errorsIn(`export const text: string = 1;
    export function one(): Generator<number> {
      yield 1;
    }`).map((error) => error.slice(0, 6)),
  ).toEqual(['TS1163', 'TS2322']);
});

it('a generator object that is built by hand says what its type asks for, as it does in an editor', () => {
  expect(
    errorsIn(`export function none(): Generator<number, void, unknown> {
      return {
        next: () => ({ value: undefined, done: true }),
        return: () => ({ value: undefined, done: true }),
        throw(error) { throw error; },
        [Symbol.iterator]() { return this; },
      };
    }`),
  ).toEqual([
    'TS2741 Look: the type `Generator` has one more method, `[Symbol.dispose]() { this.return(); }`. Or declare the result as `IterableIterator`.',
  ]);
});
