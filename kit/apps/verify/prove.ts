import type { Exercise } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { checkAnswers, checkTricks } from './checks/answers/check-answers';
import { checkFormatting } from './checks/exercise/check-formatting';
import { checkKit } from './checks/kit/check-kit';
import { checkLayout } from './checks/exercise/check-layout';
import { checkMessages } from './checks/answers/check-messages';
import { toolChecks } from './checks/kit/check-tools';
import { checkLinks } from './checks/kit/check-links';
import { checkWords } from './checks/kit/check-words';
import { pagesAreTested } from './checks/kit/pages-are-tested';
import { compareEngines } from './checks/answers/compare-engines';
import { checkWrittenParts } from './written-parts/written-parts';
import { joined, type Report } from './finding';
import { answersOf, gradeAnswers } from './answers/grade-answers';
import { judgeInJest } from './answers/judge-in-jest';
import { matrix } from './answers/matrix';
import { rejectingEveryTest } from './answers/rejecting-every-test';
import { type Shard } from '../../ground/command-line/shard';
import { progress } from '../../ground/command-line/progress-line';

export interface Proof {
  /** Whether the kit itself, the tools and README.md are checked as well. */
  readonly isWhole: boolean;
  /** Whether to make the slow checks, which a normal run leaves out. */
  readonly isThorough: boolean;
  /** Which part of the whole is proved. What is not made of parts falls to the first. */
  readonly shard: Shard;
  /** Whether a table of tests × wrong answers is printed. */
  readonly withMatrix: boolean;
}

/** Proves that the specs of some exercises judge rightly, and prints what does not hold. */
export async function prove(
  exercises: readonly Exercise[],
  { isWhole, isThorough, withMatrix, shard }: Proof,
): Promise<Report> {
  const reports = [checkLayout(ROOT, exercises)];
  const isFirst = shard.index === 1;
  if (!isWhole) reports.push(await checkFormatting(exercises));
  else if (isFirst) reports.push(await checkWrittenParts(ROOT), checkWords(ROOT), checkLinks(ROOT));
  progress.show(0, 1, 'type check, lint, formatting');
  const tools = isWhole && isFirst ? toolChecks(isThorough) : [];
  const how = isThorough || withMatrix ? 'thorough' : isWhole ? 'quick' : 'usual';
  const answers = answersOf(exercises, how === 'quick' ? 'enough' : 'all');
  const judged = answers.map(({ file }) => file);
  const results = await gradeAnswers(answers, {
    how,
    before: tools.map((check) => async () => void reports.push(await check())),
  });

  progress.show(0, 1, 'starting jest');
  const jest = await judgeInJest({
    answers: isThorough ? judged : exercises.flatMap(sampleFor),
    kitTests: isWhole ? (isThorough ? 'all' : 'usual') : 'none',
    withPages: isWhole && pagesAreTested(isThorough),
    shard,
  });
  const columns = process.stdout.columns ?? 120;
  if (withMatrix) for (const exercise of exercises) console.log(matrix(exercise, results, columns));
  if (how === 'quick') {
    const [some, all] = [answers.length, answersOf(exercises, 'all').length];
    console.log(
      `judged ${some} of ${all} answers, so that every test has one to reject; npm run verify -- --all judges them all`,
    );
  }
  return joined([
    ...reports,
    checkKit(jest.kit),
    ...exercises.map((exercise) => checkAnswers(exercise, results, judged)),
    checkTricks(results),
    compareEngines(results, jest.results),
    ...exercises.map((exercise) => checkMessages(exercise, results)),
  ]);
}

/** Jest also judges two answers of each exercise: one that passes, and the one that fails in the most families. */
function sampleFor(exercise: Exercise): string[] {
  return [exercise.reference, ...rejectingEveryTest(exercise).slice(0, 1)];
}
