import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import type { Exercise } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { inLanes } from '../grade/in-lanes';
import type { AnswerJudge } from './answer-judge';
import type { AnswerResult, Results } from './answer-result';
import type { Finding } from './finding';
import { progress } from './progress';

/** An answer and the exercise that it is an answer to. */
export interface Answer {
  readonly exercise: Exercise;
  /** Absolute. */
  readonly file: string;
}

/** The reference, the right answers and, where they are wanted, the stub and the wrong answers of some exercises. */
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
 * @param everyTest whether a wrong answer meets every test, and not only those that it names
 * @param before other work that is done by the same lanes first, so that no core waits for it
 */
export async function gradeAnswers(
  judge: AnswerJudge,
  answers: readonly Answer[],
  everyTest: boolean,
  before: readonly (() => Promise<void>)[] = [],
): Promise<{ readonly results: Results; readonly tricks: readonly Finding[] }> {
  const results = new Map<string, AnswerResult>();
  const tricks: Finding[] = [];
  const judging = answers.map(({ exercise, file }) => async () => {
    progress.show(results.size, answers.length, relative(ROOT, file));
    const judged = await judge.judge(exercise, file, everyTest);
    results.set(file, judged.result);
    tricks.push(...judged.tricks);
  });
  await inLanes([...before, ...judging], availableParallelism(), (work) => work());
  progress.clear();
  return { results, tricks };
}
