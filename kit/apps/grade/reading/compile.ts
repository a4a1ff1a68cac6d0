import { posix } from 'node:path';
import ts from 'typescript';
import type { LoadedModule } from '../judging/inside/load';
import { positionOf } from '../../../judge/type-check/located-error';
import { UnusableFile } from './unusable-file';

/** A module as it is run, with the way back to the lines of its source. */
export interface Compiled extends LoadedModule {
  /** A source map as JSON. */
  readonly map: string;
}

/**
 * Compiles one module for the judging process. Types are checked elsewhere.
 *
 * @throws UnusableFile if it cannot be parsed. TypeScript would make something of it that runs, and passes tests.
 */
export function compile(
  source: string,
  name: string,
  imports: Readonly<Record<string, string>> = {},
): Compiled {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
      isolatedModules: true,
      sourceMap: true,
    },
  });
  const [unparsed] = diagnostics ?? [];
  if (unparsed !== undefined) throw new UnusableFile(sentenceOf(unparsed, name));
  return {
    javascript: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''),
    map: sourceMapText ?? '{}',
    imports,
  };
}

function sentenceOf(diagnostic: ts.Diagnostic, name: string): string {
  const { line, column } = positionOf(diagnostic);
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
  return `${name}:${line}:${column} TS${diagnostic.code} ${message}`;
}

/** Compiles modules that import each other, by path. */
export function compileAll(modules: Readonly<Record<string, string>>): Record<string, Compiled> {
  const meantBy = (path: string, wanted: string): string | undefined =>
    modulePaths(posix.join(posix.dirname(path), wanted)).find((candidate) =>
      Object.hasOwn(modules, candidate),
    );
  return Object.fromEntries(
    Object.entries(modules).map(([path, source]) => {
      const imports = relativeImports(source)
        .map((wanted) => [wanted, meantBy(path, wanted)] as const)
        .filter((entry): entry is [string, string] => entry[1] !== undefined);
      return [path, compile(source, path, Object.fromEntries(imports))];
    }),
  );
}

/** The neighbouring modules that a module imports, as it calls them. */
export function relativeImports(source: string): string[] {
  return ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'));
}

/** The modules that an import without an ending may mean, in the order in which TypeScript looks for them. */
export function modulePaths(path: string): string[] {
  return [path, `${path}.ts`, path.replace(/\.js$/, '.ts'), `${path}/index.ts`];
}
