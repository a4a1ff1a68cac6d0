import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { textOf } from '../../../kata/files/text-of';
import { relativeImports } from '../reading/compile';
import { HOSTILE_FILES } from './fixtures/hostile-files';
import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';

const FIRST = new Exercise(ROOT, '02-first-generator');
const SECOND = new Exercise(ROOT, '04-infinite-sequences');

/** What all learners of a class hand in. */
export const EXERCISES = [FIRST, SECOND];

/** A submission of two exercises. */
export interface MixedSubmission {
  /** Equal work has the same key. */
  readonly content: string;
  readonly make: (folder: string) => void;
}

/** One submission in so many is hostile. */
const ONE_IN = 5;
/** How many different honest submissions there are. In a real class, too, the same few answers come again and again. */
const MOST_ANSWERS = 12;

/** A class in which honest and hostile work alternates. */
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
        // A folder that is a link to another learner's gets no more files.
        if (!/link/.test(one.name)) writeFileSync(join(folder, '02.ts'), textOf(FIRST.reference));
      },
    };
  });
}

function honest(index: number): MixedSubmission {
  const chosen = EXERCISES.map((exercise) => {
    const answers = answersOf(exercise);
    return { file: `${exercise.number}.ts`, answer: answers[index % answers.length]! };
  });
  return {
    content: chosen.map(({ answer }) => answer).join(' '),
    make(folder) {
      mkdirSync(folder);
      for (const { file, answer } of chosen) writeFileSync(join(folder, file), textOf(answer));
    },
  };
}

/** Answers that need no other file: half of them right, half wrong. */
function answersOf({ reference, rightAnswers, wrongAnswers }: Exercise): string[] {
  const isWhole = (file: string): boolean => relativeImports(textOf(file)).length === 0;
  const right = [reference, ...rightAnswers].filter(isWhole);
  return [
    ...right.slice(0, MOST_ANSWERS / 2),
    ...wrongAnswers.filter(isWhole).slice(0, MOST_ANSWERS / 2),
  ];
}
