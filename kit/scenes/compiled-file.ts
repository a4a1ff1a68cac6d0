import { readFileSync } from 'node:fs';
import { transformSync, type TransformFailure } from 'esbuild';
import { pathFromRoot } from '../kata/root';
import type { FileRole, SourceFile } from './trace';
import { Refusal } from '../ground/command-line/run-command';

/** A TypeScript file, compiled so that every place in the JavaScript leads back to it. Can be sent to a process. */
export interface CompiledFile extends SourceFile {
  readonly role: FileRole;
  /** Absolute. */
  readonly file: string;
  readonly code: string;
  /** The source map, as JSON. */
  readonly map: string;
}

/** Thrown if a file is not valid TypeScript. Its message is one line with the place. */
export class DoesNotCompile extends Refusal {
  override readonly name = 'DoesNotCompile';
}

/**
 * Compiles a file for the Node that runs; types are not checked.
 *
 * @throws DoesNotCompile if there is a syntax error
 */
export function compiledFile(file: string, role: FileRole): CompiledFile {
  const source = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const path = pathFromRoot(file);
  try {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'es2022',
      sourcemap: 'external',
      sourcefile: path,
    });
    return { role, file, path, lines: source.split('\n'), code, map };
  } catch (error) {
    const [first] = (error as TransformFailure).errors ?? [];
    if (first === undefined) throw error;
    const { line = 0, column = 0 } = first.location ?? {};
    throw new DoesNotCompile(`${path}:${line}:${column + 1}: ${first.text}`);
  }
}
