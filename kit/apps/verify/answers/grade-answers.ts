import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { HEAP_FAMILY } from '../../../kata/families';
import type { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { inLanes } from '../../grade/in-lanes';
import { answerHeader } from '../../../kata/answers/answer-header';
import type { AnswerJudge } from './answer-judge';
import type { AnswerResult, Results } from './answer-result';
import { progress } from '../../../ground/command-line/progress-line';

/** An answer and the exercise that it is an answer to. */
export interface Answer {
  readonly exercise: Exercise;
  /** Absolute. */
  readonly file: string;
}

/** The reference, the right answers and, on request, the stub and the wrong answers of some exercises. */
export function answersOf(exercises: readonly Exercise[], which: 'all' | 'right'): Answer[] {
  return exercises.flatMap((exercise) => {
    const { reference, rightAnswers, stub, wrongAnswers } = exercise;
    const right = [reference, ...rightAnswers];
    const files = which === 'all' ? [...right, stub, ...wrongAnswers] : right;
    return files.map((file) => ({ exercise, file }));
  });
}

/**
 * Judges answers as the grader does, as many at the same time as there are cores.
 *
 * @param everyTest whether each answer has its own process, and a wrong one runs every test and not only those that
 * it names
 * @param before other work that is done by the same lanes first, so that no core waits for it
 */
export async function gradeAnswers(
  judge: AnswerJudge,
  answers: readonly Answer[],
  everyTest: boolean,
  before: readonly (() => Promise<void>)[] = [],
): Promise<Results> {
  const results = new Map<string, AnswerResult>();
  const judging = groupsOf(answers, everyTest ? 1 : MOST_IN_GROUP).map((group) => async () => {
    const files = group.map(({ file }) => file);
    progress.show(results.size, answers.length, relative(ROOT, files[0]!));
    const judged = await judge.judge(group[0]!.exercise, files, everyTest);
    for (const result of judged) results.set(result.file, result);
  });
  await inLanes([...before, ...judging], availableParallelism(), (work) => work());
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
