import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder } from '../../../kata/files/is-file';
import { downloadIn, type HandedFile, handedFiles, isHandedFile } from './handed-files';
import { namesOf, withoutTexts } from './names-of';
import { hasLostName } from './lost-name';
import { ARCHIVE } from './platform-name';

/** A folder that was handed in, and the name under which it is graded. */
export interface NamedFolder {
  readonly folder: string;
  readonly name: string;
  /** Where a learning platform puts the files of a whole class into one folder: those of this learner. */
  readonly files?: readonly HandedFile[];
}

/**
 * The submissions that arguments mean, in the order of their names. `class/*` stands for everything that can be one in
 * `class`, also where no shell has expanded it. Files that a learning platform has named for their learners are sorted by
 * learner. A folder is named by its last part, or by as many parts as it takes to be unique.
 *
 * @param base the folder that relative paths start from
 */
export function namedFolders(args: readonly string[], base: string): NamedFolder[] {
  const paths = [...new Set(args.flatMap((arg) => expanded(resolve(base, arg))))];
  const all = paths.flatMap((path) => downloadIn(path) ?? [path]);
  const files = all.filter(isHandedFile);
  // A shell takes a list of names or a note for a submission, too.
  const isClass = all.length > 1;
  const folders = withoutTexts(
    all.filter((path) => !files.includes(path) && !(isClass && isBeside(path))),
  );
  const found = [...folders.map((folder) => ({ folder })), ...handedFiles(files)];
  const names = namesOf(found);
  return found
    .map((one, index) => ({ ...one, name: names[index]! }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function expanded(path: string): string[] {
  const parent = dirname(path);
  if (basename(path) !== '*' || existsSync(path)) return [path];
  if (!existsSync(parent)) return [];
  // Neither a link to a folder nor a name that cannot be read is skipped silently.
  return readdirSync(parent)
    .map((name) => join(parent, name))
    .filter(
      (child) =>
        isFolder(child) || isHandedFile(child) || ARCHIVE.test(child) || hasLostName(child),
    );
}

/** Whether a path is a file beside submissions, such as `notes.md`, and not work in the wrong form. */
function isBeside(path: string): boolean {
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && !ARCHIVE.test(path) && !/\.[cm]?[jt]sx?$/i.test(path);
}
