import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ARCHIVE, CODE, platformName } from '../../submissions/platform-name';
import { UnusableFile } from '../unusable-file';
import { realPathWithin } from './read-answer';

/** Endings of files that people hand in by mistake. */
const NOT_TYPESCRIPT = /\.(?:d\.[cm]?ts|tsx|[cm]ts|[cm]?jsx?)$/i;
const TESTS = /\.(?:spec|test)\.ts$/i;
/** Also as Canvas and browsers name it when it comes again. */
const ONLY = /^exercise(?:-\d+| \(\d+\))?\.ts$/i;
/** An unpacked zip is a folder in a folder, and so may be the zip's own. */
const DEEPEST = 3;
/** Folders that are looked into on a level. */
const MOST_FOLDERS = 100;
/** What programs put beside a learner's files. */
const NOT_THEIRS = /^(?:\.|__MACOSX$|node_modules$)/;
const NUMBERED = /^0?[1-9]\d?(?!\d)/;
/** Names that a reason has room for, and characters of each. */
const NAMES = 3;
const LONGEST_NAME = 80;

/**
 * The file with a submission's answer to an exercise: `exercise.ts` in a folder of the exercise's name or number, or a
 * file such as `04-infinite-sequences.ts`; within `exercises`, where there is such a folder, or else beside it. A zip's
 * inner folder and what a learning platform puts before a name are passed over.
 *
 * @param number `04`
 * @param isOnly whether it is the only exercise that was asked for: then `exercise.ts` can mean no other
 * @returns undefined where nothing was handed in for it
 * @throws UnusableFile if all that was handed in for it is a file of another kind, or a link to somewhere else
 */
export function findAnswer(root: string, number: string, isOnly = false): string | undefined {
  const place = findExercises(root);
  const paths = [join(place, 'exercises'), place].flatMap((parent) =>
    namesMeant(namesIn(parent), number, isOnly).flatMap((name) => [
      join(parent, name),
      ...filesBelow(join(parent, name)),
    ]),
  );
  const found = paths.find((path) => path.endsWith('.ts') && !NOT_TYPESCRIPT.test(path));
  if (found !== undefined) return found;
  const mistaken = paths.find((path) => NOT_TYPESCRIPT.test(path));
  if (mistaken !== undefined) throw new UnusableFile(mistake(relative(root, mistaken)));
  // A link that leads nowhere inside the sandbox may lead to another learner's folder outside it.
  for (const path of [join(place, 'exercises'), ...paths]) {
    if (isLink(path)) realPathWithin(root, path);
  }
  return undefined;
}

/** The names that say their exercise; after them those that do so behind what a platform has put there. */
function namesMeant(names: readonly string[], number: string, isOnly: boolean): string[] {
  const isMeant = new RegExp(`^0?${Number(number)}(?!\\d)`);
  const answers = names.filter((name) => !TESTS.test(name));
  const said = answers.filter((name) => isMeant.test(name));
  const made = answers.filter((name) => isMeant.test(platformName(name)?.file ?? ''));
  const only = answers.filter((name) => ONLY.test(platformName(name)?.file ?? name));
  return [...new Set([...said, ...made, ...(isOnly ? only : [])])];
}

/** `exercise.ts` in a folder, or its only file of code, and what may have been meant to be it. */
function filesBelow(folder: string): string[] {
  const names = namesIn(folder);
  const own = names.filter((name) => /^exercise\.[a-z.]+$/i.test(name) && !TESTS.test(name));
  if (own.includes('exercise.ts')) return [join(folder, 'exercise.ts')];
  const code = names.filter((name) => name.endsWith('.ts') && !TESTS.test(name));
  const only = code.length === 1 ? code : [];
  return [...only, ...own].map((name) => join(folder, name));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function mistake(name: string): string {
  return /\.d\.[cm]?ts$/i.test(name)
    ? `${name} has types but no code: put the answer into a file whose name ends with .ts alone`
    : `${name} is not a .ts file: put the answer into one`;
}

/**
 * The folder of a submission that has its exercises: the submission's own, or one within it.
 *
 * @throws UnusableFile if there are several
 */
function findExercises(root: string): string {
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

/**
 * Why a submission has no answer at all: a sentence that says what to do about it, where something can be done.
 *
 * @param root the submission's folder
 */
export function whyAbsent(root: string): string {
  const names = namesIn(findExercises(root)).filter((name) => !NOT_THEIRS.test(name));
  const packed = names.filter((name) => ARCHIVE.test(name));
  const code = names.filter((name) => CODE.test(name));
  if (packed.length > 0) return `nothing can be graded before it is unpacked: ${some(packed)}`;
  if (code.length > 0) {
    return `nothing was recognised: give each file the number of its exercise, such as 04.ts (found: ${some(code)})`;
  }
  return names.length === 0
    ? 'nothing was handed in: the folder is empty'
    : `nothing was handed in: there is no file of an exercise (found: ${some(names)})`;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, NAMES).map((name) => name.slice(0, LONGEST_NAME));
  return [...shown, ...(names.length > NAMES ? ['…'] : [])].join(', ');
}

function namesIn(folder: string): string[] {
  return entriesIn(folder).map(({ name }) => name);
}

/** In order; none where this is no folder, or one that must not be listed. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
