import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from '../../../kata/root';

/** Declares what the changes below use: the list of the kit's classes, and the asymmetric matchers that `expect` has made. */
export const DECLARED = 'const CLASSES = [];\nconst MATCHERS = new WeakSet();';

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

const CHANGES = [
  {
    in: /[\\/]expect[\\/]build[\\/]index\.js$/,
    from: "$$typeof = Symbol.for('jest.asymmetricMatcher');",
    to: "$$typeof = (MATCHERS.add(this), Symbol.for('jest.asymmetricMatcher'));",
  },
  {
    in: /[\\/]expect-utils[\\/]build[\\/]index\.js$/,
    from: "return !!obj && isA('Function', obj.asymmetricMatch);",
    to: 'return MATCHERS.has(obj);',
  },
];

/**
 * jest takes every object that has a certain property for an asymmetric matcher, and asks it whether it is equal to what
 * was expected, even if it is what was received. In the judge those are matchers that `expect.any()` and its like have made.
 */
export const matchersByIdentity: Plugin = {
  name: 'matchers by identity',
  setup(build) {
    for (const change of CHANGES) {
      build.onLoad({ filter: change.in }, ({ path }) => {
        const parts = readFileSync(path, 'utf8').split(change.from);
        if (parts.length !== 2) throw new Error(`${path} no longer has: ${change.from}`);
        return { contents: parts.join(change.to), loader: 'js' };
      });
    }
  },
};
