import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { firstLineNotText } from '../../../ground/text/is-text';
import { textOf } from '../../../ground/text/message';
import { causesFirst } from '../causes-first';
import { positionOf } from '../located-error';
import type { TypeError } from '../type-error';

/** Matches even if the whole checkout is inside another `node_modules`. */
const PACKAGE = /\/node_modules\/(?:@types|typescript|undici-types)\//;

/** What stands for bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * Checks single files and keeps all that it has read. A language service, not a program: checking a file again after a
 * save then takes some milliseconds, since the libraries have been parsed.
 */
export class TypeChecker {
  readonly #options: ts.CompilerOptions;
  /** Shared, so that libraries are parsed only once. */
  readonly #registry = ts.createDocumentRegistry();
  #service: ts.LanguageService;
  #knowsNode = false;
  #files: readonly string[] = [];

  /** @param tsconfig the configuration whose options are used, absolute */
  constructor(tsconfig: string) {
    const { config } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path)) as {
      config: { compilerOptions: object };
    };
    this.#options = ts.convertCompilerOptionsFromJson(
      config.compilerOptions,
      ts.sys.getCurrentDirectory(),
    ).options;
    this.#service = this.#serviceWith([]);
  }

  /** The errors in some files, syntax first. The types of a file that cannot be parsed are not checked. */
  errorsIn(files: readonly string[]): TypeError[] {
    const syntactic = this.syntaxErrorsIn(files);
    const parsed = files.filter((name) => syntactic.every(({ file }) => file !== name));
    let semantic = this.#semanticErrorsIn(parsed);
    if (semantic.length > 0 && !this.#knowsNode) {
      // Most answers use nothing of Node, and reading its types takes longer than everything else.
      this.#knowsNode = true;
      this.#service = this.#serviceWith(['node']);
      semantic = this.#semanticErrorsIn(parsed);
    }
    return [...syntactic, ...semantic];
  }

  /** The first error of syntax of each file. Later ones mostly follow from it. A missing file has none. */
  syntaxErrorsIn(files: readonly string[]): TypeError[] {
    this.#files = files.filter((file) => ts.sys.fileExists(file));
    return this.#files.flatMap((file) => {
      const notText = firstLineNotText(readFileSync(file));
      if (notText !== undefined) return [notUtf8(file, notText)];
      return typeErrorsOf(file, this.#service.getSyntacticDiagnostics(file).slice(0, 1));
    });
  }

  #semanticErrorsIn(files: readonly string[]): TypeError[] {
    this.#files = files.filter((file) => ts.sys.fileExists(file));
    return this.#files.flatMap((file) =>
      typeErrorsOf(file, this.#service.getSemanticDiagnostics(file)),
    );
  }

  /** @param types packages of `@types`; jest's are for specs */
  #serviceWith(types: string[]): ts.LanguageService {
    const options = { ...this.#options, types };
    return ts.createLanguageService(
      {
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
      },
      this.#registry,
    );
  }
}

/** Two saves can have the same time stamp and size, so the content decides, except of packages, which are large. */
function versionOf(file: string): string {
  if (!PACKAGE.test(file) && ts.sys.fileExists(file))
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  const stats = statSync(file, { throwIfNoEntry: false });
  return `${stats?.mtimeMs} ${stats?.size}`;
}

function typeErrorsOf(file: string, found: readonly ts.Diagnostic[]): TypeError[] {
  return causesFirst(found).map(({ diagnostic, message }) => {
    const { code, length = 0 } = diagnostic;
    const { line, column } = positionOf(diagnostic);
    const text = diagnostic.file?.text.split(/\r?\n/)[line - 1] ?? '';
    const source = { line: text, length: Math.min(length, text.length - column + 1) };
    return { file, line, column, code, message, source };
  });
}

/** TypeScript calls it a binary file. */
function notUtf8(file: string, { number, text }: { number: number; text: string }): TypeError {
  const message = textOf({
    what: `${basename(file)} is not UTF-8 text.`,
    why: 'Node and TypeScript read every file of code as UTF-8.',
    look: 'the encoding in your editor. Save the file as UTF-8. In PowerShell 5, `>` writes UTF-16.',
  });
  const error = { file, line: number, column: 1, code: 1490, message };
  // Text of another encoding mostly has a few such characters. UTF-16 has nothing that could be shown.
  const at = text.includes('\0') ? -1 : text.indexOf(REPLACEMENT);
  return at === -1
    ? error
    : { ...error, column: at + 1, source: { line: text.trimEnd(), length: 1 } };
}
