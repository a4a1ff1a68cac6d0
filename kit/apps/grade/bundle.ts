import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { ROOT } from '../../kata/root';

const INSIDE = join(__dirname, 'judging', 'inside');
const READING = join(__dirname, 'reading', 'inside');

/** What jest-circus would otherwise take from the real global object, where a submission may set it. */
const SETTINGS = [
  'LOG_ERRORS_BEFORE_RETRY',
  'RETRY_IMMEDIATELY',
  'RETRY_TIMES',
  'TEST_TIMEOUT_SYMBOL',
  'WAIT_BEFORE_RETRY',
];

/** What the judge uses of Node, as its own: the global object has others, or none, once a submission is loaded. */
const CAPTURED = [
  ...['AbortController', 'AbortSignal', 'Buffer', 'EventTarget', 'MessageChannel', 'MessagePort'],
  ...['TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'console', 'performance', 'process'],
  ...['clearImmediate', 'clearInterval', 'clearTimeout', 'queueMicrotask'],
  ...['setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
];

/**
 * jest keeps its state on the global object, where a submission would find it, so it gets another. And jest-circus asks
 * where jest-each is, to leave its frames out of stacks: nowhere, in one file.
 */
const BANNER = `'use strict';
const { ${CAPTURED.join(', ')} } = globalThis;
const JUDGE = Object.assign(Object.create(globalThis), { ${CAPTURED.join(', ')} });
for (const name of ${JSON.stringify(SETTINGS)}) JUDGE[Symbol.for(name)] = undefined;
const CLASSES = [];
const MATCHERS = new WeakSet();
const nameOf = (name) => name;`;

const CLASS = /^(?:export )?class (\w+)/gm;
const KIT = join(ROOT, 'kit') + sep;

/**
 * Puts every class that the kit declares on one list: a submission is given objects of many of them, and with an object comes
 * what it inherits, which must be hardened as well.
 */
const classesListed: Plugin = {
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
const matchersByIdentity: Plugin = {
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

/**
 * Makes the one file that runs in the judging process: jest-circus, `expect`, the kit and what keeps a submission from
 * them. One file, so that it is all that a sandbox must let the process read.
 *
 * @param seed where the laws start to make up their cases; the kit's own number where left out. Nothing that is set in the
 * environment reaches the judging process, so it is written into the file.
 * @returns its JavaScript
 */
export function bundleJudge(seed?: number): Promise<string> {
  return bundleOf(join(INSIDE, 'main.ts'), {
    define: {
      ...{ globalThis: 'JUDGE', global: 'JUDGE', 'require.resolve': 'nameOf' },
      'process.env.KATA_SEED': JSON.stringify(String(seed ?? '')),
    },
    banner: { js: BANNER },
    plugins: [matchersByIdentity, classesListed],
    // The kit extends a global `expect`; here it is a variable.
    inject: [join(INSIDE, 'jest-expect.ts')],
    alias: { '@jest/expect': join(INSIDE, 'jest-expect.ts') },
  });
}

/** The first argument of the process says where TypeScript is: it reads its libraries from its own folder. */
const READER_BANNER = `'use strict';
const requireNode = require;
require = (name) => requireNode(name === 'typescript' ? process.argv[2] : name);`;

/**
 * Makes the one file of the process that reads, compiles and checks a submission.
 *
 * @returns its JavaScript
 */
export function bundleReader(): Promise<string> {
  return bundleOf(join(READING, 'main.ts'), {
    external: ['typescript'],
    banner: { js: READER_BANNER },
  });
}

async function bundleOf(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}
