import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { realPathWithin, UnusableFile } from './read-source';

/** Endings of files that people hand in by mistake. */
const NOT_TYPESCRIPT = /\.(?:d\.[cm]?ts|tsx|[cm]ts|[cm]?jsx?)$/i;
const TESTS = /\.(?:spec|test)\.ts$/i;

/**
 * The file with a submission's answer to an exercise: `exercise.ts` in a folder of the exercise's name or number, or a
 * file such as `04-infinite-sequences.ts`; within `exercises`, where there is such a folder, or else at the top.
 *
 * @param number `04`
 * @returns undefined where nothing was handed in for it
 * @throws UnusableFile if all that was handed in for it is a file of another kind, or a link to somewhere else
 */
export function findAnswer(root: string, number: string): string | undefined {
  const isMeant = new RegExp(`^0?${Number(number)}(?!\\d)`);
  const paths = [join(root, 'exercises'), root].flatMap((parent) =>
    namesIn(parent)
      .filter((name) => isMeant.test(name) && !TESTS.test(name))
      .flatMap((name) => [join(parent, name), ...filesBelow(join(parent, name))]),
  );
  const found = paths.find((path) => path.endsWith('.ts') && !NOT_TYPESCRIPT.test(path));
  if (found !== undefined) return found;
  const mistaken = paths.find((path) => NOT_TYPESCRIPT.test(path));
  if (mistaken !== undefined) throw new UnusableFile(mistake(relative(root, mistaken)));
  // A link that leads nowhere has led to somebody else's folder before there was a sandbox around it.
  for (const path of [join(root, 'exercises'), ...paths]) {
    if (isLink(path)) realPathWithin(root, path);
  }
  return undefined;
}

/** `exercise.ts` in a folder, and what may have been meant to be it. */
function filesBelow(folder: string): string[] {
  const names = namesIn(folder).filter((name) => /^exercise\.[a-z.]+$/i.test(name));
  return names.includes('exercise.ts')
    ? [join(folder, 'exercise.ts')]
    : names.map((name) => join(folder, name));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function mistake(name: string): string {
  return /\.d\.[cm]?ts$/i.test(name)
    ? `${name} has types but no code: put the answer into a file whose name ends with .ts alone`
    : `${name} is not a .ts file: put the answer into one`;
}

/** In order; none where this is no folder, or one that must not be listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
