import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { exercisesIn } from '../../../kata/exercise';
import { textOf } from '../../../kata/files/text-of';
import { ROOT } from '../../../kata/root';

/** An `@example` of a docstring. */
export interface Example {
  readonly file: string;
  /** The line of its tag, counted from 1. */
  readonly line: number;
  /** Its code has a line for each line of the docstring, so that an error's line can be found again. */
  readonly code: string;
}

/** Examples are compiled as if they were here, so that `#kit` and the exercises can be imported. */
const HERE = __dirname.replaceAll('\\', '/');
const KNOWN = `${HERE}/known-to-examples.ts`;

const { options: OPTIONS } = ts.getParsedCommandLineOfConfigFile(
  join(ROOT, 'tsconfig.json'),
  { customConditions: ['solution'] },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
)!;

/**
 * Type-checks examples. They may use all of `#kit`, what the references of the exercises export, and what
 * `names-in-examples.ts` declares.
 *
 * @returns a line for each error, with the file and the line of the docstring
 */
export function errorsInExamples(examples: readonly Example[]): string[] {
  const kata = exercisesIn(ROOT).map(({ name }) => `#kata/${name}`);
  const known = ['#kit', './names-in-examples', ...kata].map((from) => `export * from '${from}';`);
  const files = new Map([[KNOWN, known.join('\n')]]);
  const host = hostWith(files);
  const first = ts.createProgram([KNOWN], OPTIONS, host);
  const names = exportsOf(first, KNOWN);
  const paths = examples.map((example, index) => {
    const path = `${HERE}/example-${index}.ts`;
    files.set(path, moduleOf(example, names));
    return path;
  });
  const program = ts.createProgram([KNOWN, ...paths], OPTIONS, host, first);
  return examples.flatMap((example, index) => errorsOf(example, program, paths[index]!));
}

/** A host that also has files which are not on the disk. */
function hostWith(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    getSourceFile(path, target, ...rest) {
      const text = files.get(path);
      return text === undefined
        ? host.getSourceFile(path, target, ...rest)
        : ts.createSourceFile(path, text, target);
    },
  };
}

function exportsOf(program: ts.Program, path: string): ReadonlySet<string> {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  return new Set(checker.getExportsOfModule(module).map(({ name }) => name));
}

/** The imports take no line: the example's first line is the module's. */
function moduleOf({ code }: Example, names: ReadonlySet<string>): string {
  const used = [...new Set(code.match(/\w+/g))].filter((word) => names.has(word));
  const imports = `import { ${used.join(', ')} } from './known-to-examples';`;
  return `${imports} export const example = async () => {${code}\n};`;
}

function errorsOf({ file, line }: Example, program: ts.Program, path: string): string[] {
  const source = program.getSourceFile(path)!;
  const found = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return found.map(({ start = 0, messageText }) => {
    const below = source.getLineAndCharacterOfPosition(start).line;
    return `${file}:${line + below}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** All examples in a folder. Nobody reads docstrings of tests, so tests are left out. */
export function examplesIn(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => examplesOf(join(folder, name)));
}

function examplesOf(file: string): Example[] {
  const text = textOf(file);
  return [...text.matchAll(/@example\b(.*?)(?=\n\s*\* @|\*\/)/gs)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    code: match[1]!.replaceAll(/\n\s*\* ?/g, '\n'),
  }));
}
