import { join } from 'node:path';
import { isFile } from './is-file';

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
  // `.js` is compiled from `.ts` or `.tsx`, `.mjs` from `.mts`, `.cjs` from `.cts` and `.jsx` from `.tsx`.
  const sources = [path.replace(/\.([cm]?)js$/, '.$1ts'), path.replace(/\.jsx?$/, '.tsx')];
  const plain = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')];
  return [...sources.filter((source) => source !== path), ...plain].find(isFile);
}
