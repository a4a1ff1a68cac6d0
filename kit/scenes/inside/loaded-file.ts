import { createRequire, SourceMap } from 'node:module';
import { compileFunction } from 'node:vm';
import type { CompiledFile } from '../compiled-file';
import type { Place } from '../trace';

/** A compiled file that was run: what it exports, and where its JavaScript comes from. */
export class LoadedFile {
  readonly exports: object;
  readonly #compiled: CompiledFile;
  readonly #lines: readonly string[];
  readonly #map: SourceMap;

  /** @throws whatever the file throws while it loads */
  constructor(compiled: CompiledFile) {
    this.#compiled = compiled;
    this.#lines = compiled.code.split('\n');
    this.#map = new SourceMap(
      JSON.parse(compiled.map) as ConstructorParameters<typeof SourceMap>[0],
    );
    const module = { exports: {} };
    const run = compileFunction(compiled.code, ['exports', 'module', 'require'], {
      filename: this.name,
    }) as (exports: object, module: object, require: NodeJS.Require) => void;
    run(module.exports, module, createRequire(compiled.file));
    this.exports = module.exports;
  }

  /** By which the engine knows the script. The file's own path would be taken for the TypeScript, by debuggers too. */
  get name(): string {
    return `explored:${this.#compiled.path}`;
  }

  /** Whether any function in it may be an async generator function. */
  get isAsync(): boolean {
    return /\basync\b/.test(this.#compiled.code);
  }

  /**
   * The TypeScript of a place in the JavaScript.
   *
   * @param line counted from 0, as the inspector does
   * @param column counted from 0
   */
  placeOf(line: number, column: number): Place | undefined {
    const entry = this.#map.findEntry(line, column);
    if (!('originalLine' in entry)) return undefined;
    const { role } = this.#compiled;
    return { file: role, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  }

  /** The JavaScript from a place to the end of its line. */
  textAt(line: number, column: number): string {
    return (this.#lines[line] ?? '').slice(column);
  }
}
