import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UnusableFile } from './reading/read-source';

/** A folder that was handed in, and the name under which it is graded. */
export interface NamedFolder {
  readonly folder: string;
  readonly name: string;
}

/**
 * The folders that arguments mean, in the order of their names. `class/*` stands for every folder in `class`, also where
 * no shell has expanded it. A folder is named by its last part, or by as many parts as it takes to be unique.
 *
 * @param base the folder that relative paths start from
 */
export function namedFolders(args: readonly string[], base: string): NamedFolder[] {
  const folders = [...new Set(args.flatMap((arg) => expanded(resolve(base, arg))))];
  return folders
    .map((folder) => ({ folder, name: shortestName(folder, folders) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The real path of a submission's folder.
 *
 * @throws UnusableFile if it is none, or a link: what it leads to may be somebody else's work
 */
export function submissionFolder(folder: string): string {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true) {
    throw new UnusableFile(
      `it is a link to ${readlinkSync(folder)}, and not a submission itself: name that folder instead`,
    );
  }
  if (stats?.isDirectory() !== true) throw new UnusableFile('there is no such folder');
  return realpathSync(folder);
}

/** One of `count` nearly equal parts of a list, the first being 1. */
export function shard<T>(list: readonly T[], part: number, count: number): T[] {
  return list.filter((_, index) => index % count === part - 1);
}

function expanded(path: string): string[] {
  const parent = dirname(path);
  if (basename(path) !== '*' || existsSync(path) || !existsSync(parent)) return [path];
  // A link to a folder is not passed over in silence.
  return readdirSync(parent)
    .map((name) => join(parent, name))
    .filter(isFolder);
}

function shortestName(folder: string, all: readonly string[]): string {
  const parts = folder.split(/[/\\]/);
  for (let count = 1; count < parts.length; count += 1) {
    const name = parts.slice(-count).join('/');
    const same = all.filter((other) => other.split(/[/\\]/).slice(-count).join('/') === name);
    if (same.length === 1) return name;
  }
  return folder;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link to nowhere, or round in a circle.
    return false;
  }
}
