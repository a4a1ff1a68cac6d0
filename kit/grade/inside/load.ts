import { posix } from 'node:path';
import { Script } from 'node:vm';

/** Names and values of what a module sees beside the globals. */
export type Scope = Readonly<Record<string, unknown>>;

/**
 * Runs a module's JavaScript, as CommonJS, in this realm and with no way to import but `require`.
 *
 * @param file the name that stacks show
 */
export function runModule(
  code: string,
  file: string,
  require: (name: string) => unknown,
  scope: Scope = {},
): unknown {
  const module = { exports: {} };
  const parameters = ['exports', 'require', 'module', ...Object.keys(scope)];
  // On one line with the code, so that the lines of a stack are the code's own.
  const script = new Script(`(function (${parameters.join()}) {${code}\n})`, { filename: file });
  const wrapper = script.runInThisContext() as (...args: unknown[]) => void;
  wrapper.call(module.exports, module.exports, require, module, ...Object.values(scope));
  return module.exports;
}

/** Every path of a submission's modules as stacks show it, so that a failure can name the place. */
export const SUBMISSION = '/submission/';

/**
 * Loads a submission's `exercise.ts` and what it imports of its own.
 *
 * @param requireNode gives what it may import of Node
 * @param onReach called with what it imports from elsewhere
 */
export function loadSubmission(
  modules: Readonly<Record<string, string>>,
  requireNode: (name: string) => unknown,
  onReach: (what: string) => void,
): unknown {
  const loaded = new Map<string, unknown>();
  const load = (path: string): unknown => {
    const require = (name: string): unknown => {
      if (!name.startsWith('.')) return requireNode(name);
      const wanted = posix.join(posix.dirname(path), name);
      const found = modulePaths(wanted).find((candidate) => Object.hasOwn(modules, candidate));
      if (found === undefined) {
        if (wanted.startsWith('..')) onReach(`the file ${name}`);
        throw new Error(`Cannot find module '${name}'`);
      }
      return loaded.has(found) ? loaded.get(found) : load(found);
    };
    loaded.set(path, {});
    const exports = runModule(modules[path] ?? '', `${SUBMISSION}${path}`, require);
    loaded.set(path, exports);
    return exports;
  };
  return load('exercise.ts');
}

/** The modules that an import without an ending may mean, in the order in which TypeScript looks for them. */
export function modulePaths(path: string): string[] {
  return [path, `${path}.ts`, path.replace(/\.js$/, '.ts'), `${path}/index.ts`];
}
