import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isFile } from '../exercises/is-file';

/** A short hash of a text file, the same whatever its line ends; empty where there is no file. */
export function fileHash(file: string): string {
  if (!isFile(file)) return '';
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
