import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { HEAP_FAMILY } from '../../../kata/families';
import type { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { inLanes } from '../../grade/in-lanes';
import { answerHeader } from '../../../kata/answer-header';
import type { AnswerJudge } from './answer-judge';
import type { AnswerResult, Results } from './answer-result';
import type { Finding } from '../finding';
import { progress } from '../../../ground/command-line/progress-line';

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
  const judging = groupsOf(answers, everyTest).map(({ exercise, files }) => async () => {
    progress.show(results.size, answers.length, relative(ROOT, files[0]!));
    const [alone] = files;
    const judged =
      files.length === 1
        ? [await judge.judge(exercise, alone!, everyTest)]
        : await judge.judgeTogether(exercise, files);
    for (const { result, tricks: found } of judged) {
      results.set(result.file, result);
      tricks.push(...found);
    }
  });
  await inLanes([...before, ...judging], availableParallelism(), (work) => work());
  progress.clear();
  return { results, tricks };
}

/** How many wrong answers share a process: a share of more saves little, and one that ends it costs the others more. */
const GROUP = 10;

interface Group {
  readonly exercise: Exercise;
  readonly files: readonly string[];
}

/** Wrong answers that name no test of memory share a process: their verdicts hang on nothing that an earlier one leaves. */
function groupsOf(answers: readonly Answer[], everyTest: boolean): Group[] {
  const alone: Group[] = [];
  const shared = new Map<Exercise, string[]>();
  for (const { exercise, file } of answers) {
    if (everyTest || !exercise.wrongAnswers.includes(file) || namesHeapTest(file)) {
      alone.push({ exercise, files: [file] });
    } else {
      shared.set(exercise, [...(shared.get(exercise) ?? []), file]);
    }
  }
  const groups = [...shared].flatMap(([exercise, files]) =>
    Array.from({ length: Math.ceil(files.length / GROUP) }, (_, index) => ({
      exercise,
      files: files.slice(index * GROUP, (index + 1) * GROUP),
    })),
  );
  return [...alone, ...groups];
}

function namesHeapTest(file: string): boolean {
  return answerHeader(file).rejectedBy.some((test) => test.startsWith(HEAP_FAMILY));
}
