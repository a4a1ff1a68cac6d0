import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, relative } from 'node:path';
import type { Exercise } from '../exercises/exercise';
import { type Compiled, compileAll } from '../grade/compile';
import { Grader } from '../grade/grader';
import { inLanes } from '../grade/in-lanes';
import type { Done } from '../grade/outcome';
import { chooseSandbox } from '../grade/sandbox/choose';
import type { AnswerResult } from './answer-result';
import type { Finding, Report } from './finding';
import { progress } from './progress';

/** One exercise and jest's results of its answers. */
export interface Judged {
  readonly exercise: Exercise;
  readonly results: ReadonlyMap<string, AnswerResult>;
}

/** Whether `npm run grade` comes to jest's verdict on every test of every answer: learners are owed the same one. */
export async function checkGrader(judged: readonly Judged[]): Promise<Report> {
  const work = judged.flatMap(({ exercise, results }) =>
    [...results.values()].map((result) => ({ exercise, result })),
  );
  const findings: Finding[] = [];
  let claims = 0;
  let begun = 0;
  const grader = await Grader.open(
    chooseSandbox('auto'),
    judged.map(({ exercise }) => exercise),
  );
  try {
    await inLanes(work, availableParallelism(), async ({ exercise, result }) => {
      progress.show((begun += 1), work.length, `grader: ${relative('', result.file)}`);
      claims += result.verdicts.length;
      findings.push(...(await differences(grader, exercise, result)));
    });
  } finally {
    grader.close();
    progress.clear();
  }
  return { claims, findings };
}

async function differences(
  grader: Grader,
  exercise: Exercise,
  { file, verdicts }: AnswerResult,
): Promise<Finding[]> {
  const { done, reached, tampered } = await grader.run(
    exercise,
    modulesOf(exercise, file),
    verdicts.map(({ test }) => test),
  );
  const suspected = [...reached, ...tampered].map((what) => ({
    file,
    reason: `the grader takes it for a trick: ${what}`,
    fix: 'let the grader allow what honest answers do',
  }));
  const differing = verdicts
    .filter(({ test, passed }) => {
      const own = done.get(test);
      return (own !== undefined && own.ran && own.failure === undefined) !== passed;
    })
    .map(({ test, passed, message }) => ({
      file,
      reason: `"${test}" ${passed ? 'passes' : `fails (${message})`} in jest, and not so in the grader: ${inGrader(done.get(test))}`,
      fix: 'make both judge alike',
    }));
  return [...suspected, ...differing];
}

function inGrader(done: Done | undefined): string {
  if (done === undefined) return 'it did not report';
  return done.failure?.message ?? (done.ran ? 'it passed' : 'it was skipped');
}

/** An answer as a submission: answers are written beside their reference, from which some take what is given. */
function modulesOf(
  { reference, solutionFolder }: Exercise,
  file: string,
): Record<string, Compiled> {
  const path = relative(solutionFolder, file).replaceAll('\\', '/');
  return compileAll({
    'exercise.ts': `export * from './${dirname(path)}/${basename(path, '.ts')}';`,
    'solution.ts': readFileSync(reference, 'utf8'),
    [path]: readFileSync(file, 'utf8'),
  });
}
