import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An `@example` of a docstring. */
export interface Example {
  readonly file: string;
  /** The line of its tag, counted from 1. */
  readonly line: number;
  /** Its code has a line for each line of the docstring, so that an error's line can be found again. */
  readonly code: string;
}

/** All examples in a folder. Nobody reads docstrings of tests, so tests are left out. */
export function examplesIn(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => examplesOf(join(folder, name)));
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return [...text.matchAll(/@example\b(.*?)(?=\n\s*\* @|\*\/)/gs)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    code: match[1]!.replaceAll(/\n\s*\* ?/g, '\n'),
  }));
}
