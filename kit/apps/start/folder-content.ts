import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { codeFilesIn } from '../../kata/files/code-files';

/** The content of an exercise's folder that decides what the exercise does. */
export interface FolderContent {
  /** It changes when the folder is deleted and made again. It is empty while there is no folder. */
  readonly identity: string;
  /** A hash of every file's name and bytes. Time stamps do not count: two saves can have the same one. */
  readonly hash: string;
  /** Files that the code imports from elsewhere; no watch on the folder covers them. */
  readonly outside: readonly string[];
}

/** Reads the folder of an exercise, a few small files. It never throws: a file may go while it is read. */
export function folderContent(folder: string): FolderContent {
  const hash = createHash('sha256');
  const files = codeFilesIn(folder);
  for (const file of files) hash.update(`${file}\0`).update(bytesOf(file));
  const outside = files.filter((file) => !file.startsWith(`${folder}${sep}`));
  return { identity: identityOf(folder), hash: hash.digest('hex'), outside };
}

function identityOf(folder: string): string {
  try {
    const { dev, ino } = statSync(folder);
    return `${dev} ${ino}`;
  } catch {
    return '';
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
