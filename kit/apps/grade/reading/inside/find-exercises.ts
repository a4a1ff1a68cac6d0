import { type Dirent, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UnusableFile } from '../unusable-file';

/** An unpacked zip is a folder in a folder, and so may be the zip's own. */
const DEEPEST = 3;
/** Folders that are looked into on a level. */
const MOST_FOLDERS = 100;
/** What programs put beside a learner's files. */
const NOT_THEIRS = /^(?:\.|__MACOSX$|node_modules$)/;
const CODE = /\.[cm]?[jt]sx?$/i;
const NUMBERED = /^0?[1-9]\d?(?!\d)/;

/**
 * The folder of a submission that has its exercises: the submission's own, or one within it.
 *
 * @throws UnusableFile if there are several
 */
export function findExercises(root: string): string {
  let level = [root];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const [found, another] = level.filter(holdsExercises);
    if (found !== undefined && another !== undefined) {
      throw new UnusableFile(
        `it has exercises in two folders, ${relative(root, found)} and ${relative(root, another)}: leave one of them, or name each by itself if they are two learners' work`,
      );
    }
    if (found !== undefined) return found;
    level = level.flatMap(foldersIn).slice(0, MOST_FOLDERS);
  }
  return root;
}

function holdsExercises(folder: string): boolean {
  return entriesIn(folder).some((entry) => {
    const { name } = entry;
    if (name === 'exercises') return true;
    if (!NUMBERED.test(name)) return false;
    // Of a link, what it leads to is checked later.
    if (!entry.isDirectory()) return entry.isSymbolicLink() || CODE.test(name);
    return entriesIn(join(folder, name)).some((inner) => CODE.test(inner.name));
  });
}

function foldersIn(folder: string): string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory() && !NOT_THEIRS.test(entry.name))
    .map(({ name }) => join(folder, name));
}

/** In order; none where this is no folder, or one that must not be listed. */
export function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Whether a name in a submission's folder is its learner's, and not made by a program. */
export function isTheirs({ name }: Dirent): boolean {
  return !NOT_THEIRS.test(name);
}
