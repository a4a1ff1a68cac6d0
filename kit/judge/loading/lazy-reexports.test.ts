import { runInNewContext } from 'node:vm';
import { ModuleKind, transpileModule } from 'typescript';
import { withLazyReexports } from './lazy-reexports';

function compiled(source: string): string {
  const compilerOptions = { module: ModuleKind.CommonJS };
  return withLazyReexports(source, transpileModule(source, { compilerOptions }).outputText);
}

/** Runs an index, and notes what it loads. */
function indexOf(source: string): { readonly exports: Record<string, unknown>; loads: string[] } {
  const loads: string[] = [];
  const exports = {};
  const load = (file: string): object => {
    loads.push(file);
    return { one: `one of ${file}`, two: `two of ${file}` };
  };
  runInNewContext(compiled(source), { exports, require: load });
  return { exports, loads };
}

it('a module of an index is loaded when one of its exports is used', () => {
  const { exports, loads } = indexOf(`/** Two. */
export { one, type Type } from './a';
export { one as uno, two } from './b';
`);

  expect(loads).toEqual([]);
  expect(exports['uno']).toBe('one of ./b');
  expect(loads).toEqual(['./b']);
  expect(Object.keys(exports).sort()).toEqual(['one', 'two', 'uno']);
});

it('what is exported as a whole is loaded immediately', () => {
  const { exports, loads } = indexOf(`export * from './a';\nexport { two } from './b';\n`);

  expect(loads).toEqual(['./a']);
  expect(exports['one']).toBe('one of ./a');
});

it('a file that does anything else is left as it is', () => {
  const source = `export { one } from './a';\nexport const two = 2;\n`;
  const { outputText } = transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS },
  });

  expect(withLazyReexports(source, outputText)).toBe(outputText);
});

it('lines stay where the source map has them', () => {
  const source = `export { one } from './a';\n`;
  const { outputText } = transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS },
  });

  expect(compiled(source).split('\n')).toHaveLength(outputText.split('\n').length);
});
