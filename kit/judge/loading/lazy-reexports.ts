const ONLY_REEXPORTS =
  /^(?:\s|\/\*[^]*?\*\/|\/\/.*|export (?:type )?(?:\*|\{[^{}]*\}) from '[^']+';)+$/;

/** As TypeScript compiles `export { name } from './file'`. */
const REEXPORT =
  /^var (\w+) = require\(("[^"]+")\);\n((?:Object\.defineProperty\(exports, "\w+", \{ enumerable: true, get: function \(\) \{ return \1\.\w+; \} \}\);\n?)+)/gm;

/**
 * Lets the modules of an index load when one of their exports is used. An index has over a hundred laws and a spec uses
 * ten of them: the rest would take longer to load than the spec takes to judge with its own.
 *
 * @param source as it is written
 * @param code as it is compiled
 * @returns the code, changed where the source does nothing but re-export
 */
export function withLazyReexports(source: string, code: string): string {
  if (!ONLY_REEXPORTS.test(source)) return code;
  return code.replace(REEXPORT, (_all, name: string, file: string, exports: string) => {
    const loading = exports.replaceAll(`return ${name}.`, `return require(${file}).`);
    // The source map counts lines.
    return `\n${loading}`;
  });
}
