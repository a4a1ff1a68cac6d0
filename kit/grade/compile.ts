import { posix } from 'node:path';
import ts from 'typescript';
import { modulePaths } from './module-paths';

/** A module as it is run, with the way back to the lines of its source. */
export interface Compiled {
  readonly javascript: string;
  /** A source map as JSON. */
  readonly map: string;
  /** The names of the modules that its relative imports mean, by what it calls them. */
  readonly imports: Readonly<Record<string, string>>;
}

/** Compiles one module for the judging process. Types are checked elsewhere; what does not parse fails when it is run. */
export function compile(
  source: string,
  name: string,
  imports: Readonly<Record<string, string>> = {},
): Compiled {
  const { outputText, sourceMapText } = ts.transpileModule(source, {
    fileName: name,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
      isolatedModules: true,
      sourceMap: true,
    },
  });
  return {
    javascript: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''),
    map: sourceMapText ?? '{}',
    imports,
  };
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

/** What a module imports of its own neighbours, as it calls them. */
export function relativeImports(source: string): string[] {
  return ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'));
}
