import type { Debugger } from 'node:inspector';
import { createRequire, SourceMap } from 'node:module';
import { compileFunction } from 'node:vm';
import { callWithin } from '../../judge/guard/call-within';
import { limitsNow } from '../../judge/guard/limits';
import type { CompiledFile } from '../compiled-file';
import type { Scene } from '../scene';
import type { Place } from '../trace';

/** The two files of a scene, compiled, and which of its scenes is meant. */
export interface SceneSource {
  readonly exercise: CompiledFile;
  readonly scenes: CompiledFile;
  readonly name: string;
}

/** A scene and the exercise that it is played on. */
export class LoadedScene {
  readonly scene: Scene<object>;
  /** What the exercise exports. */
  readonly exports: object;
  readonly files: readonly LoadedFile[];
  /** The exercise's file, from the root of the checkout. */
  readonly path: string;

  /** @throws TimeLimitReached if a file does not come to its end; else what it throws */
  constructor({ exercise, scenes, name }: SceneSource) {
    this.path = exercise.path;
    this.files = callWithin(limitsNow().synchronousMs, () => [
      new LoadedFile(exercise),
      new LoadedFile(scenes),
    ]);
    const [exports, scenesFile] = this.files.map((file) => file.exports);
    this.exports = exports!;
    this.scene = (scenesFile as { scenes: readonly Scene<object>[] }).scenes.find(
      (scene) => scene.name === name,
    )!;
  }
}

/** A place in a script, counted from 0. */
type Location = Pick<Debugger.Location, 'lineNumber' | 'columnNumber'>;

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

  /** The TypeScript of a place in the JavaScript. */
  placeOf({ lineNumber, columnNumber = 0 }: Location): Place | undefined {
    const entry = this.#map.findEntry(lineNumber, columnNumber);
    if (!('originalLine' in entry)) return undefined;
    const { role } = this.#compiled;
    return { file: role, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  }

  /** The JavaScript from a place to the end of its line. */
  textAt({ lineNumber, columnNumber = 0 }: Location): string {
    return (this.#lines[lineNumber] ?? '').slice(columnNumber);
  }
}
