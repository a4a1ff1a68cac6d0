import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { relativeImports } from '../reading/compile';
import { HOSTILE_FILES } from './fixtures/hostile-files';
import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';

const FIRST = new Exercise(ROOT, '02-first-generator');
const SECOND = new Exercise(ROOT, '04-infinite-sequences');

/** What everyone in the class has handed in. */
export const EXERCISES = [FIRST, SECOND];

/** A submission of two exercises. */
export interface MixedSubmission {
  /** The same for the same work. */
  readonly content: string;
  readonly make: (folder: string) => void;
}

/** One of so many is hostile. */
const ONE_IN = 5;
/** Different honest ones: an instructor sees the same few answers again and again, too. */
const MOST_ANSWERS = 12;

/** A class, in which honest and hostile work alternates. */
export function submissionsOf(size: number): MixedSubmission[] {
  const hostile = [...HOSTILE_FOLDERS, ...HOSTILE_FILES].filter(
    ({ isSlow }) => isSlow === undefined,
  );
  return Array.from({ length: size }, (_, index) => {
    if (index % ONE_IN > 0) return honest(index);
    const one = hostile[(index / ONE_IN) % hostile.length]!;
    return {
      content: one.name,
      make(folder) {
        one.make(folder);
        // One that is a link to somebody else gets no further file.
        if (!/link/.test(one.name)) writeFileSync(join(folder, '02.ts'), textOf(FIRST.reference));
      },
    };
  });
}

function honest(index: number): MixedSubmission {
  const [first, second] = [FIRST, SECOND].map((exercise) => {
    const answers = answersOf(exercise);
    return answers[index % answers.length]!;
  });
  return {
    content: `${first} ${second}`,
    make(folder) {
      mkdirSync(folder);
      writeFileSync(join(folder, '02.ts'), textOf(first!));
      writeFileSync(join(folder, '04.ts'), textOf(second!));
    },
  };
}

/** Right and wrong ones that need no other file, half and half. */
function answersOf({ reference, rightAnswers, wrongAnswers }: Exercise): string[] {
  const isWhole = (file: string): boolean => relativeImports(textOf(file)).length === 0;
  const right = [reference, ...rightAnswers].filter(isWhole);
  return [
    ...right.slice(0, MOST_ANSWERS / 2),
    ...wrongAnswers.filter(isWhole).slice(0, MOST_ANSWERS / 2),
  ];
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
