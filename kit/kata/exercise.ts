import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from './files/is-file';
import { textOf } from './files/text-of';

/** What a lesson is called in its folder. */
export const LESSON = 'README.md';

/** Whether a file is a lesson in another language: `README.es.md`, `README.pt-BR.md`. */
export function isTranslation(name: string): boolean {
  return /^README\.[a-z]{2,3}(?:-[A-Za-z]{2,8})*\.md$/.test(name);
}

/** One exercise: where its files are. There is no other list of exercises than the folders. */
export class Exercise {
  /** `04` of `04-infinite-sequences`. */
  readonly number: string;
  /** `infinite-sequences` of `04-infinite-sequences`. */
  readonly title: string;

  readonly folder: string;
  readonly lesson: string;
  readonly file: string;
  readonly spec: string;
  readonly solutionFolder: string;
  readonly reference: string;
  readonly stub: string;
  /** What `npm run explore` steps through. */
  readonly scenes: string;

  /** @param name the folder's name: `04-infinite-sequences` */
  constructor(
    readonly root: string,
    readonly name: string,
  ) {
    this.number = name.slice(0, 2);
    this.title = name.slice(3);
    this.folder = join(root, 'exercises', name);
    this.lesson = join(this.folder, LESSON);
    this.file = join(this.folder, 'exercise.ts');
    this.spec = join(this.folder, 'exercise.spec.ts');
    this.solutionFolder = join(root, 'solutions', name);
    this.reference = join(this.solutionFolder, 'solution.ts');
    this.stub = join(this.solutionFolder, 'stub.ts');
    this.scenes = join(this.solutionFolder, 'scenes.ts');
  }

  get wrongAnswers(): string[] {
    return answersIn(join(this.solutionFolder, 'wrong'));
  }

  get rightAnswers(): string[] {
    return answersIn(join(this.solutionFolder, 'right'));
  }

  /** Whether the learner has changed `exercise.ts`. Git on Windows may change line ends, so they do not count. */
  get isBegun(): boolean {
    return !isFile(this.file) || !isFile(this.stub) || textOf(this.file) !== textOf(this.stub);
  }
}

/** Whether a folder's name is an exercise's: two digits, then words joined by hyphens. */
export function isExerciseName(name: string): boolean {
  return /^\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

/** The exercises of a checkout in the order of their numbers; none where the folder itself is missing. */
export function exercisesIn(root: string): Exercise[] {
  const folder = join(root, 'exercises');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isExerciseName(entry.name))
    .map((entry) => new Exercise(root, entry.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function answersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}
