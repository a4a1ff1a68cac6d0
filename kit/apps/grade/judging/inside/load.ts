import { posix } from 'node:path';
import { Script } from 'node:vm';

/** Names and values that a module sees besides the globals. */
export type Scope = Readonly<Record<string, unknown>>;

/**
 * Runs a module's JavaScript, as CommonJS, in this realm and with no way to import but `require`.
 *
 * @param file the name that stacks show
 * @param scope what it sees besides the globals
 * @param module where its exports are put
 */
export function runModule(
  code: string,
  file: string,
  require: (name: string) => unknown,
  scope: Scope = {},
  module: { exports: unknown } = { exports: {} },
): unknown {
  const parameters = ['exports', 'require', 'module', ...Object.keys(scope)];
  // On one line with the code, so that the lines of a stack are the code's own.
  const script = new Script(`(function (${parameters.join()}) {${code}\n})`, { filename: file });
  const wrapper = script.runInThisContext() as (...args: unknown[]) => void;
  wrapper.call(module.exports, module.exports, require, module, ...Object.values(scope));
  return module.exports;
}

/** Every path of a submission's modules as stacks show it, so that a failure can name the place. */
export const SUBMISSION = '/submission/';

/** A module of a submission, as it is run. */
export interface LoadedModule {
  readonly javascript: string;
  /** The names of the modules that it imports, by the relative path that it imports them with. */
  readonly imports: Readonly<Record<string, string>>;
}

/**
 * Loads a submission's `exercise.ts` and the files of its folder that it imports.
 *
 * @param modules by name
 * @param requireNode gives what it may import of Node
 * @param onReach called with what it imports from elsewhere
 */
export function loadSubmission(
  modules: Readonly<Record<string, LoadedModule>>,
  requireNode: (name: string) => unknown,
  onReach: (what: string) => void,
): unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (name: string): unknown => {
    const { javascript, imports } = modules[name]!;
    const require = (wanted: string): unknown => {
      if (!wanted.startsWith('.')) return requireNode(wanted);
      const found = Object.hasOwn(imports, wanted) ? imports[wanted] : undefined;
      if (found === undefined) {
        const isElsewhere = posix.join(posix.dirname(name), wanted).startsWith('..');
        if (isElsewhere) onReach(`the file ${wanted}`);
        throw new Error(`Cannot find module '${wanted}'`);
      }
      // Modules that import each other see what has been exported so far.
      return loaded.has(found) ? loaded.get(found)!.exports : load(found);
    };
    const module = { exports: {} };
    loaded.set(name, module);
    return runModule(javascript, `${SUBMISSION}${name}`, require, {}, module);
  };
  return load('exercise.ts');
}
