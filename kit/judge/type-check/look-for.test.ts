import { join } from 'node:path';
import { ROOT } from '../../kata/root';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { TypeChecker } from './inside/type-checker';

let folder: FolderOfFiles;
const checker = new TypeChecker(join(ROOT, 'tsconfig.json'));

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

/** Where the first error says to look. */
function lookIn(source: string): string | undefined {
  folder.write('exercise.ts', source);
  const [error] = checker.errorsIn([join(folder.path, 'exercise.ts')]);
  return error?.message.split('\nLook: ')[1];
}

it.each([
  [
    'return in place of yield, without a star',
    'export function one(n: number): Generator<number, void, unknown> { if (n > 0) return n; }',
    'is the star missing? Write `function* one`, and `yield` to hand out a value.',
  ],
  [
    'only return, without a star',
    'export function one(): Generator<number, void, unknown> { return 1; }',
    'is the star missing? Write `function* one`',
  ],
  [
    'nothing at all is returned, without a star',
    'export function none(): Generator<number, void, unknown> {}',
    'is the star missing? Write `function* none`',
  ],
  [
    'return in place of yield',
    'export function* one(): Generator<number, void, unknown> { return 1; }',
    '`return` ends the generator',
  ],
  [
    'types of Generator in the wrong order',
    'export function* one(): Generator<void, number, unknown> { yield; }',
    'the types in `Generator<…>`: first what it yields',
  ],
  [
    'void is the first type of Generator',
    'export function* one(): Generator<void, void, unknown> { yield 1; }',
    'the types in `Generator<…>`. The first one is what `yield` hands out.',
  ],
  [
    'a star where a value is declared',
    'export function* mean(): number { return 1; }',
    'the star. A function with a star always returns a generator object. Write `function mean`.',
  ],
  [
    'a star where a promise is declared',
    'export async function* run(): Promise<number> { return 1; }',
    'the star. A function with a star always returns a generator object. Write `async function run`.',
  ],
  [
    'yield of an array',
    'export function* all(values: number[]): Generator<number, void, unknown> { yield values; }',
    '`yield` hands out all of it as one value.',
  ],
  [
    'yield of a generator object',
    'export function* all(): Generator<number, void, unknown> { yield all(); }',
    '`yield` hands out all of it as one value.',
  ],
  [
    'yield* of a number',
    'export function* one(): Generator<number, void, unknown> { yield* 1; }',
    '`yield*` hands out the values inside of something',
  ],
  [
    'yield* where an array must come out',
    'export function* one(values: number[]): Generator<number[], void, unknown> { yield* values; }',
    '`yield*` hands out the values inside of something',
  ],
  [
    'yield within an expression',
    'export function* one(): Generator<number, void, number> { const sum = 1 + yield 1; }',
    'are parentheses missing?',
  ],
  [
    'yield in a function that returns a promise',
    'export async function run(): Promise<number> { return yield Promise.resolve(1); }',
    'the function around it returns `Promise<number>`, so it is no generator function. To wait for a promise, write `await`.',
  ],
  [
    'yield in a function that returns a value',
    'export function parse(text: string): number { yield Number(text); }',
    'the function around it returns `number`, so it is no generator function. To hand back its result, write `return`.',
  ],
  [
    'a value that next() may not have sent',
    'export function* sum(): Generator<number, void, number | undefined> { const sent: number = yield 0; }',
    '`yield` gives you what the caller sends with `next(x)`',
  ],
  [
    'await in a function that is not async',
    'export function first(page: Promise<number>): Promise<number> { return await page; }',
    'is the word `async` missing? Write `async function first`.',
  ],
  [
    'a generator where an async one is declared',
    'export function* pages(): AsyncGenerator<number, void, unknown> { yield 1; }',
    'is the word `async` missing? Write `async function* pages`.',
  ],
  [
    'a loop over an async iterable without await',
    'export function last(rows: AsyncIterable<number>): void { for (const row of rows) console.log(row); }',
    'is an `await` missing? Write `for await',
  ],
  [
    'a function that is not called',
    'export function* one(): Generator<number, void, unknown> { const next = one().next; if (next.done) return; }',
    '`next` is a function. If you want its result, call it',
  ],
  [
    'a function that is yielded',
    'const one = () => 1; export function* ones(): Generator<number, void, unknown> { yield one; }',
    '`one` is a function. If you want its result, call it',
  ],
  [
    'a next() that returns the value alone',
    'export const it: Iterator<number> = { next() { return 1; } };',
    'what `next()` returns. It must be an object',
  ],
  [
    'a next() whose done is any boolean',
    'let n = 0; export const it: Iterator<number, undefined> = { next() { const result = { value: n, done: n > 3 }; return result; } };',
    '`done`. TypeScript must see which it is',
  ],
  [
    'a property for the place of an iterator',
    'export const it: Iterator<number> = { n: 0, next: () => ({ value: 1, done: false }) };',
    'an iterator has methods and nothing else.',
  ],
  [
    'next() of an iterable',
    'export function first(values: Iterable<number>): unknown { return values.next(); }',
    'an iterable has no `next()`.',
  ],
  [
    'the length of an iterable',
    'export function count(values: Iterable<number>): number { return values.length; }',
    'an iterable is no array.',
  ],
  [
    'an index of an iterable',
    'export function first(values: Iterable<number>): number { return values[0]; }',
    'an iterable is no array.',
  ],
  [
    'map() of a generator object',
    'export function* one(): Generator<number, void, unknown> { yield* one().map((n) => n); }',
    'an iterable is no array.',
  ],
  [
    'what a catch has caught',
    'export function text(): string { try { return ""; } catch (error) { return error.message; } }',
    '`error` may be anything',
  ],
  [
    'an element that may be missing',
    'export function sum(values: number[]): number { return values[0] + values[1]; }',
    '`values[0]` is `undefined` if there is no such element.',
  ],
  [
    'a value that may be missing',
    'export function last(values: number[]): number { const value: number = values.pop(); return value; }',
    'the value may be `undefined`.',
  ],
  [
    'a number next to a bigint',
    'export function next(n: bigint): bigint { return n + 1; }',
    'the numbers. `0n` and `1n` are bigints',
  ],
])('%s', (_, source, look) => {
  expect(lookIn(source)?.slice(0, look.length)).toBe(look);
});

it('an error that no usual mistake explains stays as TypeScript says it', () => {
  expect(lookIn('export const text: string = 1;')).toBeUndefined();
});
