import { dirname, join } from 'node:path';
import { ROOT } from '../../../../kata/root';
import { TypeCheck } from './type-check';

const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const types = new TypeCheck({
  options: { target: 'es2022', lib: ['es2022'], module: 'node16', strict: true },
  typescript: packageFolder('typescript'),
  node: packageFolder('@types/node'),
  undici: packageFolder('undici-types'),
});

/** The errors in a module and what it imports, by the name of each and what it calls it. */
function errorsIn(source: string, imports: Readonly<Record<string, string>> = {}): string[] {
  const others = Object.fromEntries(
    Object.values(imports).map((other) => [other, { source: OTHER, imports: {} }]),
  );
  return types
    .check({ 'exercise.ts': { source, imports }, ...others })
    .errors.map(({ file, line, code, message }) => `${file}:${line} TS${code} ${message}`);
}

const OTHER = 'export const one = 1;';

it('finds what is wrong, and nothing in what is right', () => {
  expect(errorsIn('export const n: number = 1;')).toEqual([]);
  expect(errorsIn('\nexport const n: number = "";')).toEqual([
    "exercise.ts:2 TS2322 Type 'string' is not assignable to type 'number'.",
  ]);
});

it('knows the modules of an answer, and those of Node', () => {
  const imports = { './deep/x.js': 'module#1.ts' };

  expect(errorsIn("import { one } from './deep/x.js'; export const n: 1 = one;", imports)).toEqual(
    [],
  );
  expect(errorsIn("import { one } from './deep/x.js'; export const n: 2 = one;", imports)).toEqual([
    "exercise.ts:1 TS2322 Type '1' is not assignable to type '2'.",
  ]);
  expect(
    errorsIn("import { readSync } from 'node:fs'; export const n: number = readSync;"),
  ).toEqual([expect.stringContaining('TS2322')]);
});

it.each([
  `import type * as Other from '${join(ROOT, 'kit', 'judge', 'guard', 'limits').replaceAll('\\', '/')}'; export const n: keyof typeof Other = 0;`,
  "export type T = typeof import('/proc/self/cwd/kit/judge/guard/limits')['LIMITS'];",
  `/// <reference path="${join(ROOT, 'kit', 'spec', 'misuse.ts').replaceAll('\\', '/')}" />\nexport {};`,
  "/// <reference types='jest' />\nexport {};",
  "import 'typescript';",
])('sees no file beside: %s', (source) => {
  const errors = errorsIn(source).join('\n');

  expect(errors).toMatch(/TS(?:2307|6053|2688|2882)/);
  expect(errors).not.toContain('LIMITS"');
});

it.each(['// @ts-nocheck', '/// @ts-nocheck'])('checks what says %s all the same', (comment) => {
  const source = `${comment}\nexport const n: number = '';`;

  expect(types.check({ 'exercise.ts': { source, imports: {} } })).toEqual({
    errors: [expect.objectContaining({ code: 2322 })],
    isSwitchedOff: true,
  });
});

it('tells no more errors, and no longer ones, than anybody reads', () => {
  const long = (leaf: string) => `{ ${'p'.repeat(5_000)}: ${leaf} }`;
  const errors = errorsIn(
    `let a: ${long('string')} = null!; let b: ${long('number')} = null!;\n${'a = b;\n'.repeat(500)}export {};`,
  );

  expect(errors).toHaveLength(30);
  expect(Math.max(...errors.map(({ length }) => length))).toBeLessThan(1_100);
});

it('of a module that cannot be parsed, tells the first error of syntax alone', () => {
  expect(errorsIn('export const = ;\nconst n: number = "";')).toEqual([
    expect.stringContaining('exercise.ts:1 TS1134'),
  ]);
});
