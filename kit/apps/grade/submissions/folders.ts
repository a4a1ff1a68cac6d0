import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder } from '../../../kata/files/is-file';
import { downloadIn, type HandedFile, handedFiles, isHandedFile, isOwnFile } from './handed-files';
import { hasLostName } from './submission-folder';
import { ARCHIVE, CODE, platformName } from './platform-name';

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
  return isOwnFile(path) && !ARCHIVE.test(path) && !CODE.test(path);
}

type Unnamed = Omit<NamedFolder, 'name'>;

/** A name for each of some submissions: the shortest that no other could have, too. */
function namesOf(submissions: readonly Unnamed[]): string[] {
  const all = submissions.map(candidates);
  const times = new Map<string, number>();
  for (const name of all.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  return all.map((names) => names.find((name) => times.get(name) === 1) ?? names.at(-1)!);
}

/** A learner may have written into the platform's text field, too: what counts is the folder of files. */
function withoutTexts(folders: readonly string[]): string[] {
  const all = new Set(folders);
  return folders.filter((folder) => {
    const files = folder.replace('_assignsubmission_onlinetext', '_assignsubmission_file');
    return files === folder || !all.has(files);
  });
}

/** Names, the shortest first. */
function candidates({ folder, files: [file] = [] }: Unnamed): string[] {
  const made = platformName(basename(file?.path ?? folder));
  const parts = folder.split(/[/\\]/);
  const paths = parts.slice(1).map((_, index) => parts.slice(-index - 1).join('/'));
  const plain = made === undefined ? [] : [made.learner, `${made.learner}_${made.id}`];
  const ofFile = file === undefined ? [] : [file.path];
  return [...new Set([...plain, ...(file === undefined ? [...paths, folder] : ofFile)])];
}
