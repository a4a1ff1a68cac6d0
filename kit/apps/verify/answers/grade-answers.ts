import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { HEAP_FAMILY } from '../../../kata/families';
import type { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { inLanes } from '../../grade/in-lanes';
import { answerHeader } from '../../../kata/answers/answer-header';
import { type How, judgeAnswers } from './judge-answers';
import { rejectingEveryTest } from './rejecting-every-test';
import { Grader } from '../../grade/grader';
import { chooseSandbox } from '../../grade/sandbox/choose';
import type { AnswerResult, Results } from './answer-result';
import { progress } from '../../../ground/command-line/progress-line';

/** An answer and the exercise that it is an answer to. */
export interface Answer {
  readonly exercise: Exercise;
  /** Absolute. */
  readonly file: string;
}

/**
 * Answers of some exercises.
 *
 * @param which `right`: the reference and the right answers; `enough`: those, the stub, and as many wrong answers as every
 *   test needs to reject one; `all`: those, and all wrong answers
 */
export function answersOf(
  exercises: readonly Exercise[],
  which: 'right' | 'enough' | 'all',
): Answer[] {
  return exercises.flatMap((exercise) => {
    const { reference, rightAnswers, stub, wrongAnswers } = exercise;
    const files = [reference, ...rightAnswers];
    if (which !== 'right') files.push(stub);
    if (which === 'enough') files.push(...rejectingEveryTest(exercise));
    if (which === 'all') files.push(...wrongAnswers);
    return files.map((file) => ({ exercise, file }));
  });
}

/** How answers are judged. */
export interface Grading {
  /** Default: `usual`. */
  readonly how?: How;
  /** Where the random generator of the laws starts; default: the kit's own number. */
  readonly seed?: number;
  /** Other work that is done by the same lanes first, so that no core waits for it. */
  readonly before?: readonly (() => Promise<void>)[];
}

/** Judges answers as `npm run grade` judges submissions, as many at the same time as there are cores. */
export async function gradeAnswers(
  answers: readonly Answer[],
  { how = 'usual', seed, before = [] }: Grading = {},
): Promise<Results> {
  const results = new Map<string, AnswerResult>();
  const exercises = [...new Set(answers.map(({ exercise }) => exercise))];
  const grader = await Grader.open(chooseSandbox('auto'), exercises, seed);
  const judging = groupsOf(answers, how === 'thorough' ? 1 : MOST_IN_GROUP).map(
    (group) => async () => {
      const files = group.map(({ file }) => file);
      progress.show(results.size, answers.length, relative(ROOT, files[0]!));
      const judged = await judgeAnswers(grader, group[0]!.exercise, files, how);
      for (const result of judged) results.set(result.file, result);
    },
  );
  try {
    await inLanes([...before, ...judging], availableParallelism(), (work) => work());
  } finally {
    grader.close();
  }
  progress.clear();
  return results;
}

/** How many answers share a process. More would save little, and one that ends the process costs the others a rerun. */
const MOST_IN_GROUP = 20;

/** Right and wrong answers never share a process: a wrong one's array would be in the heap when a right one is measured. */
function groupsOf(answers: readonly Answer[], most: number): Answer[][] {
  const kinds = new Map<string, Answer[]>();
  for (const answer of answers) {
    const kind = `${answer.exercise.name} ${kindOf(answer)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), answer]);
  }
  return [...kinds.values()].flatMap((alike) =>
    Array.from({ length: Math.ceil(alike.length / most) }, (_, index) =>
      alike.slice(index * most, (index + 1) * most),
    ),
  );
}

function kindOf({ exercise, file }: Answer): 'right' | 'growing' | 'wrong' {
  if (file === exercise.reference || exercise.rightAnswers.includes(file)) return 'right';
  const isGrowing =
    file !== exercise.stub &&
    answerHeader(file).rejectedBy.some((test) => test.startsWith(HEAP_FAMILY));
  return isGrowing ? 'growing' : 'wrong';
}
