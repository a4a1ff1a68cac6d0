import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Declares what holds the asymmetric matchers that `expect` has made. */
export const MATCHERS_DECLARED = 'const MATCHERS = new WeakSet();';

interface Change {
  readonly in: RegExp;
  readonly from: string;
  readonly to: string;
}

const CHANGES: readonly Change[] = [
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
