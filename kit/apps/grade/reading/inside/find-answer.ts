import { lstatSync } from 'node:fs';
import { join, relative } from 'node:path';
import { platformName } from '../../submissions/platform-name';
import { entriesIn, findExercises } from './find-exercises';
import { realPathWithin } from './read-source';
import { UnusableFile } from '../unusable-file';

/** Endings of files that people hand in by mistake. */
const NOT_TYPESCRIPT = /\.(?:d\.[cm]?ts|tsx|[cm]ts|[cm]?jsx?)$/i;
const TESTS = /\.(?:spec|test)\.ts$/i;
/** Also as Canvas and browsers name it when it comes again. */
const ONLY = /^exercise(?:-\d+| \(\d+\))?\.ts$/i;

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

function namesIn(folder: string): string[] {
  return entriesIn(folder).map(({ name }) => name);
}
