import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { causesFirst } from '../../../../judge/type-check/causes-first';
import { positionOf } from '../../../../judge/type-check/located-error';
import type { TypeError } from '../../../../judge/type-check/type-error';
import type { SourceModules } from './read-answer';
import { BOUNDS } from './protocol';

/** Where an answer is, for TypeScript. There is no such folder: its files are in memory. */
const SUBMISSION = '/submission/';

/** Folders with the packages that types are taken from. */
export interface Libraries {
  /** `compilerOptions` of the kata's tsconfig.json. */
  readonly options: object;
  readonly typescript: string;
  /** `@types/node`, and what it imports. */
  readonly node: string;
  readonly undici: string;
}

/** Checks the types of answers. It sees the answer and TypeScript's own libraries, and no other file whatever. */
export class TypeCheck {
  readonly #roots: readonly string[];
  /** Parsed once for all answers. */
  readonly #parsed = new Map<string, ts.SourceFile>();

  constructor(private readonly libraries: Libraries) {
    const { typescript, node, undici } = libraries;
    this.#roots = [typescript, node, undici].map((folder) => `${withSlashes(folder)}/`);
  }

  /**
   * Checks the syntax of an answer, and the types of the modules that have no error of syntax.
   *
   * @returns no more errors than are worth reading, and whether a module asks TypeScript not to check it: it is checked anyway
   */
  check(answer: SourceModules): { errors: TypeError[]; isSwitchedOff: boolean } {
    const found = this.#checkWith(answer, []);
    // Most answers use nothing of Node, whose types take longer to read than everything else.
    return found.errors.length === 0 ? found : this.#checkWith(answer, ['node']);
  }

  #checkWith(answer: SourceModules, types: readonly string[]): ReturnType<TypeCheck['check']> {
    const { options } = ts.convertCompilerOptionsFromJson(this.libraries.options, '/');
    const files = new Map(
      Object.keys(answer).map((name) => [`${SUBMISSION}${name}`, answer[name]!.source]),
    );
    const program = ts.createProgram({
      rootNames: [...files.keys()],
      options: { ...options, types: [...types], typeRoots: [dirname(this.libraries.node)] },
      host: this.#hostFor(answer, files),
    });
    const own = [...files.keys()].map((path) => program.getSourceFile(path)!);
    const switchedOff = own.filter(switchOn);
    const errors = own.flatMap((file) => errorsIn(program, file));
    return { errors: errors.slice(0, BOUNDS.typeErrors), isSwitchedOff: switchedOff.length > 0 };
  }

  #hostFor(answer: SourceModules, files: ReadonlyMap<string, string>): ts.CompilerHost {
    const lib = withSlashes(join(this.libraries.typescript, 'lib'));
    const readFile = (path: string): string | undefined =>
      files.get(path) ?? (this.#isOfLibraries(path) ? ts.sys.readFile(path) : undefined);
    const host: ts.CompilerHost = {
      fileExists: (path) =>
        files.has(path) || (this.#isOfLibraries(path) && ts.sys.fileExists(path)),
      readFile,
      getSourceFile: (path, version) =>
        files.has(path)
          ? ts.createSourceFile(path, files.get(path)!, version)
          : this.#libraryFile(path, version),
      resolveModuleNameLiterals: (literals, from) =>
        literals.map(({ text }) => ({ resolvedModule: this.#resolved(text, from, answer, host) })),
      directoryExists: (path) => this.#roots.some((root) => root.startsWith(`${path}/`)),
      getDirectories: () => [],
      getDefaultLibFileName: (options) => posix.join(lib, ts.getDefaultLibFileName(options)),
      getDefaultLibLocation: () => lib,
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      writeFile: () => undefined,
    };
    return host;
  }

  #resolved(
    wanted: string,
    from: string,
    answer: SourceModules,
    host: ts.ModuleResolutionHost,
  ): ts.ResolvedModuleFull | undefined {
    if (from.startsWith(SUBMISSION)) {
      const imports = answer[from.slice(SUBMISSION.length)]?.imports ?? {};
      if (!Object.hasOwn(imports, wanted)) return undefined;
      return { resolvedFileName: `${SUBMISSION}${imports[wanted]!}`, extension: '.ts' };
    }
    // No packages lie next to each other in a sandbox, where Node's types would look for it.
    if (wanted === 'undici-types') {
      const resolvedFileName = posix.join(withSlashes(this.libraries.undici), 'index.d.ts');
      return { resolvedFileName, extension: '.d.ts', isExternalLibraryImport: true };
    }
    return ts.resolveModuleName(wanted, from, {}, host).resolvedModule;
  }

  #libraryFile(
    path: string,
    version: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ): ts.SourceFile | undefined {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const text = this.#isOfLibraries(path) ? ts.sys.readFile(path) : undefined;
    if (text === undefined) return undefined;
    const file = ts.createSourceFile(path, text, version);
    this.#parsed.set(path, file);
    return file;
  }

  #isOfLibraries(path: string): boolean {
    const plain = posix.normalize(path);
    return this.#roots.some((root) => plain.startsWith(root));
  }
}

/** While a file cannot be parsed, its types say nothing; and the errors of syntax after the first are its echo. */
function errorsIn(program: ts.Program, file: ts.SourceFile): TypeError[] {
  const [syntactic] = program.getSyntacticDiagnostics(file);
  const found = syntactic === undefined ? program.getSemanticDiagnostics(file) : [syntactic];
  return causesFirst(found)
    .slice(0, BOUNDS.typeErrors)
    .map(({ diagnostic, message }) => ({
      file: file.fileName.slice(SUBMISSION.length),
      ...positionOf(diagnostic),
      code: diagnostic.code,
      message: message.slice(0, BOUNDS.typeMessage),
    }));
}

/** Makes TypeScript check a file that says `@ts-nocheck`. Returns whether it said so. */
function switchOn(file: ts.SourceFile): boolean {
  // TypeScript keeps it there without declaring it.
  const directed = file as ts.SourceFile & { checkJsDirective?: { enabled: boolean } | undefined };
  const wasSwitchedOff = directed.checkJsDirective?.enabled === false;
  if (wasSwitchedOff) directed.checkJsDirective = undefined;
  return wasSwitchedOff;
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
