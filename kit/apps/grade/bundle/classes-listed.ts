import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from '../../../kata/root';

/** Declares the list of the kit's classes. */
export const CLASSES_DECLARED = 'const CLASSES = [];';

const CLASS = /^(?:export )?class (\w+)/gm;
const KIT = join(ROOT, 'kit') + sep;

/**
 * Puts every class that the kit declares on one list: a submission is given objects of many of them, and with an object comes
 * what it inherits, which must be hardened as well.
 */
export const classesListed: Plugin = {
  name: 'classes listed',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!path.startsWith(KIT)) return undefined;
      const source = readFileSync(path, 'utf8');
      const names = [...source.matchAll(CLASS)].map(([, name]) => name);
      return { contents: `${source}\nCLASSES.push(${names.join(', ')});\n`, loader: 'ts' };
    });
  },
};
