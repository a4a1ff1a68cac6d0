import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import type { Exercise } from '../exercises/exercise';
import { modulePaths } from './inside/load';
import { readable, readSource, UnusableFile } from './read-source';

/** What a learner has handed in for one exercise. */
export interface Submitted {
  /** The sources of `exercise.ts` and of what it imports of its own, by path with `/`. */
  readonly modules: Readonly<Record<string, string>>;
}

/** A learner's work: what was handed in for each exercise, or why that could not be read. */
export interface Submission {
  readonly name: string;
  readonly answers: ReadonlyMap<string, Submitted | UnusableFile>;
}

const MOST_MODULES = 50;

/**
 * Reads a submission: a clone of the kata, just its `exercises/` folders, or a flat folder of files such as
 * `04-infinite-sequences.ts`. Nothing else in it is looked at, its own specs least of all.
 *
 * @throws UnusableFile if there is no such folder, or nothing in it for any exercise
 */
export function readSubmission(
  folder: string,
  name: string,
  exercises: readonly Exercise[],
): Submission {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UnusableFile('there is no such folder');
  }
  const answers = new Map<string, Submitted | UnusableFile>();
  for (const exercise of exercises) {
    const file = fileOf(folder, exercise);
    if (file !== undefined)
      answers.set(
        exercise.name,
        readable(() => read(folder, file)),
      );
  }
  if (answers.size === 0) throw new UnusableFile('it has no exercises in it');
  return { name, answers };
}

/** The file with the answer to an exercise: in a folder of the exercise's name or number, or a file of such a name. */
function fileOf(folder: string, { number }: Exercise): string | undefined {
  const isMeant = (name: string): boolean => new RegExp(`^0?${Number(number)}(?!\\d)`).test(name);
  for (const parent of [join(folder, 'exercises'), folder]) {
    if (!existsSync(parent)) continue;
    const names = readdirSync(parent).filter(isMeant).sort();
    const candidates = names.map((name) =>
      name.endsWith('.ts') ? join(parent, name) : join(parent, name, 'exercise.ts'),
    );
    const found = candidates.find((file) => existsSync(file));
    if (found !== undefined) return found;
  }
  return undefined;
}

function read(root: string, file: string): Submitted {
  const folder = dirname(file);
  const modules: Record<string, string> = { 'exercise.ts': readSource(root, file) };
  const queue = ['exercise.ts'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const { fileName } of ts.preProcessFile(modules[path] ?? '').importedFiles) {
      const wanted = posix.join(posix.dirname(path), fileName);
      // What lies elsewhere is none of the submission's own; to import it fails when it is run.
      if (!fileName.startsWith('.') || wanted.startsWith('..')) continue;
      const candidates = modulePaths(wanted);
      if (candidates.some((candidate) => Object.hasOwn(modules, candidate))) continue;
      const found = candidates
        .filter((candidate) => candidate.endsWith('.ts'))
        .find((candidate) => existsSync(join(folder, candidate)));
      if (found === undefined) continue;
      modules[found] = readSource(root, join(folder, found));
      queue.push(found);
      if (queue.length > MOST_MODULES) throw new UnusableFile('it imports too many modules');
    }
  }
  return { modules };
}
