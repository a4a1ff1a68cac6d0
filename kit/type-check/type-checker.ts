import { readFileSync, statSync } from 'node:fs';
import ts from 'typescript';
import type { TypeError } from './type-error';

/**
 * Checks single files and keeps all that it has read. A language service, not a program: checking a file again after a
 * save then takes some milliseconds, since the libraries have been parsed.
 */
export class TypeChecker {
  readonly #service: ts.LanguageService;
  #files: readonly string[] = [];

  /** @param tsconfig the configuration whose options hold, absolute */
  constructor(tsconfig: string) {
    const { config } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path)) as {
      config: { compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(
      // Jest's types are for specs; without them there is less to read.
      { ...config.compilerOptions, types: ['node'] },
      ts.sys.getCurrentDirectory(),
    );
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      getScriptFileNames: () => [...this.#files],
      getScriptVersion: versionOf,
      getScriptSnapshot: (file) =>
        ts.sys.fileExists(file)
          ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8'))
          : undefined,
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path, encoding) => ts.sys.readFile(path, encoding),
      readDirectory: (...args) => ts.sys.readDirectory(...args),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    });
  }

  /** The errors in some files, syntax first: while a file cannot be parsed, its types say nothing. */
  errorsIn(files: readonly string[]): TypeError[] {
    this.#files = files;
    return files.flatMap((file) => {
      const syntactic = this.#service.getSyntacticDiagnostics(file);
      const diagnostics =
        syntactic.length > 0 ? syntactic : this.#service.getSemanticDiagnostics(file);
      return diagnostics.map((diagnostic) => typeErrorOf(file, diagnostic));
    });
  }
}

/** Two saves may fall into the same millisecond, hence the size as well. */
function versionOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return `${stats?.mtimeMs} ${stats?.size}`;
}

function typeErrorOf(file: string, diagnostic: ts.Diagnostic): TypeError {
  const { line, character } = diagnostic.file?.getLineAndCharacterOfPosition(
    diagnostic.start ?? 0,
  ) ?? {
    line: 0,
    character: 0,
  };
  return {
    file,
    line: line + 1,
    column: character + 1,
    code: diagnostic.code,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
  };
}
