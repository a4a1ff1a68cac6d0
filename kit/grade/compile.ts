import ts from 'typescript';

/** A module as it is run, with the way back to the lines of its source. */
export interface Compiled {
  readonly javascript: string;
  /** A source map as JSON. */
  readonly map: string;
}

/** Compiles one module for the judging process. Types are checked elsewhere; what does not parse fails when it is run. */
export function compile(source: string, path: string): Compiled {
  const { outputText, sourceMapText } = ts.transpileModule(source, {
    fileName: path,
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
  };
}

/** Compiles modules, by path. */
export function compileAll(modules: Readonly<Record<string, string>>): Record<string, Compiled> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, source]) => [path, compile(source, path)]),
  );
}
