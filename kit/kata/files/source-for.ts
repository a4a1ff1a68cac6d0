import { join } from 'node:path';
import { isFile } from './is-file';

/** What each ending of a compiled file was compiled from. */
const SOURCES: readonly (readonly [compiled: RegExp, sources: readonly string[]])[] = [
  [/\.js$/, ['.ts', '.tsx']],
  [/\.mjs$/, ['.mts']],
  [/\.cjs$/, ['.cts']],
  [/\.jsx$/, ['.tsx']],
];

/**
 * The TypeScript file that an import means. TypeScript checks that file and no other, so that file must run, even
 * where a compiled `helper.js` lies next to `helper.ts`.
 *
 * @param path what is imported, absolute: `/…/helper` or `/…/helper.js`
 * @returns undefined where there is no such TypeScript file, or the path already names it
 * @see https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution
 */
export function sourceFor(path: string): string | undefined {
  if (/\.(?:json|[cm]?tsx?)$/.test(path) && isFile(path)) return undefined;
  const candidates = SOURCES.flatMap(([compiled, sources]) =>
    compiled.test(path) ? sources.map((source) => path.replace(compiled, source)) : [],
  );
  const plain = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')];
  return [...candidates, ...plain].find(isFile);
}
