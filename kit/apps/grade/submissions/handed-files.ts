import { copyFileSync, lstatSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CODE, platformName } from './platform-name';
import { MOST_BYTES } from '../reading/inside/protocol';

/** A file among those of a whole class. */
export interface HandedFile {
  readonly path: string;
  /** What its learner called it. */
  readonly name: string;
}

/** Whether a path is a file that a learning platform has named for its learner. */
export function isHandedFile(path: string): boolean {
  const named = platformName(basename(path));
  return named !== undefined && named.file !== '' && isOwnFile(path);
}

/** The files of a folder in which a platform has put those of several learners; undefined for any other folder. */
export function downloadIn(folder: string): string[] | undefined {
  const files = pathsIn(folder).filter(isHandedFile);
  return new Set(files.map(learnerOf)).size > 1 ? files : undefined;
}

/** Files by learner, in order, each learner's with the folder of the class. */
export function handedFiles(files: readonly string[]): { folder: string; files: HandedFile[] }[] {
  const byLearner = new Map<string, string[]>();
  for (const path of files) {
    byLearner.set(learnerOf(path), [...(byLearner.get(learnerOf(path)) ?? []), path]);
  }
  return [...byLearner.values()].map((paths) => ({
    folder: dirname(paths[0]!),
    files: paths.map((path) => ({ path, name: platformName(basename(path))!.file })),
  }));
}

/**
 * Puts the files of one learner into a folder, so that what reads them sees nobody else's. Of a file that cannot be an
 * answer, only the name is needed, and of one that is too large the size.
 *
 * @param folder an empty one
 */
export function copyHandedFiles(files: readonly HandedFile[], folder: string): void {
  for (const { path, name } of files) {
    const copy = join(folder, name);
    // A link may have taken its place in the meantime.
    const isCode = CODE.test(name) && isOwnFile(path);
    const size = isCode ? lstatSync(path).size : 0;
    if (isCode && size <= MOST_BYTES) copyFileSync(path, copy);
    else writeFileSync(copy, '');
    // It takes no space, and is refused for its size.
    if (size > MOST_BYTES) truncateSync(copy, size);
  }
}

function learnerOf(path: string): string {
  const { learner, id } = platformName(basename(path))!;
  return `${dirname(path)} ${learner} ${id}`;
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Whether a path is a file, and no link to one. */
export function isOwnFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
