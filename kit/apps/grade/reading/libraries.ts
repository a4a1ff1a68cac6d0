import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../../kata/root';
import type { Libraries } from './inside/type-check';

const node = packageFolder('@types/node');

/** What types are checked with: the options of the kata, as in an editor and in `npm test`, and the packages here. */
export const LIBRARIES: Libraries = {
  options: (
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: { compilerOptions: object };
    }
  ).config.compilerOptions,
  typescript: packageFolder('typescript'),
  node,
  undici: packageFolder('undici-types', node),
};

/** @param from the folder of the package that asks for it */
function packageFolder(name: string, from = ROOT): string {
  return realpathSync(dirname(require.resolve(`${name}/package.json`, { paths: [from] })));
}
