import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { codeFilesIn } from '../files/code-files';
import type { Exercise } from '../exercise';
import { isFile } from '../files/is-file';
import { textOf } from '../files/text-of';

/** Short hashes of what is judged: the learner's code, with all that it is made of, and the spec. */
export interface Hashes {
  readonly codeHash: string;
  readonly specHash: string;
}

/** The hashes of an exercise as its files are now, the same whatever their line ends; empty where there is no file. */
export function hashesOf({ file, folder, spec }: Exercise): Hashes {
  // By name where there is one file: most exercises are no more than that.
  const files = [...new Set([file, ...codeFilesIn(folder)])].filter(isFile);
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
  return {
    codeHash: hashOf(files.map((path) => `${nameOf(path)}\0${textOf(path)}\0`)),
    specHash: hashOf(isFile(spec) ? [textOf(spec)] : []),
  };
}

function hashOf(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return createHash('sha256').update(texts.join('')).digest('hex').slice(0, 16);
}
