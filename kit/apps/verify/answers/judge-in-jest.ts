import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import type { TestResult } from '@jest/test-result';
import { runCLI } from 'jest';
import { pathFromRoot, ROOT } from '../../../kata/root';
import { kit, references } from '../../../jest.config';
import type { Results } from './answer-result';
import { partFor, type Shard, WHOLE } from '../../../ground/command-line/shard';
import { jestResult } from './jest-result';

export interface JestRun {
  /** The answers to judge, absolute. */
  readonly answers: readonly string[];
  /** Which tests of the kit run as well. */
  readonly kitTests: 'none' | 'usual' | 'all';
  /** Whether the tests that need a browser run, too. */
  readonly withPages: boolean;
  /** Which part of the kit's tests runs. Default: all of it. */
  readonly shard?: Shard;
}

/** Tests of the kit that take too long for any run but `npm run verify -- --all`. */
const SLOW = '\\.slow\\.test\\.ts$';

/**
 * Judges answers as a learner's code is judged: by jest, one file after another in processes that jest reuses. A wrong
 * answer runs only the tests that it names.
 */
export async function judgeInJest({
  answers,
  kitTests,
  withPages,
  shard = WHOLE,
}: JestRun): Promise<{ readonly results: Results; readonly kit: readonly TestResult[] }> {
  const projects = [
    ...(answers.length === 0 ? [] : [answersProject(answers)]),
    ...(kitTests === 'none' ? [] : [kitProject(kitTests === 'all', withPages, shard)]),
  ];
  if (projects.length === 0) return { results: new Map(), kit: [] };
  const { results } = await runCLI(
    {
      $0: 'jest',
      _: [],
      ci: true,
      config: JSON.stringify({ rootDir: ROOT, projects }),
      maxWorkers: availableParallelism(),
      reporters: [join(__dirname, 'progress-reporter.ts')],
      testSequencer: join(__dirname, 'measuring-first.ts'),
    },
    [ROOT],
  );
  const isOfKit = ({ testFilePath: file }: TestResult): boolean =>
    file.endsWith('.test.ts') && file.includes(`${sep}kit${sep}`);
  const kitResults = results.testResults.filter(isOfKit);
  const ofAnswers = results.testResults.filter((result) => !isOfKit(result)).map(jestResult);
  return { results: new Map(ofAnswers.map((result) => [result.file, result])), kit: kitResults };
}

function answersProject(answers: readonly string[]): object {
  return {
    ...references,
    displayName: 'answers',
    // Under the condition `solution` an answer that imports its reference would import itself.
    testEnvironmentOptions: {},
    testRegex: answers.map(patternFor),
    testRunner: '<rootDir>/kit/apps/verify/answers/judge.ts',
  };
}

function kitProject(withSlow: boolean, withPages: boolean, shard: Shard): object {
  const ignored = withPages ? [] : (kit.testPathIgnorePatterns as string[]);
  return {
    ...kit,
    testRegex: shard.count === 1 ? kit.testRegex : partFor(shard, testsOfKit()).map(patternFor),
    testPathIgnorePatterns: withSlow ? ignored : [...ignored, SLOW],
  };
}

/** The slow ones first, so that no shard has many of them. */
function testsOfKit(): string[] {
  const files = readdirSync(join(ROOT, 'kit'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(ROOT, 'kit', file))
    .sort();
  const isSlow = (file: string): boolean => file.endsWith('.slow.test.ts');
  return [...files.filter(isSlow), ...files.filter((file) => !isSlow(file))];
}

/** A regular expression for one file's path; jest puts in the separators of Windows. */
function patternFor(file: string): string {
  return `/${pathFromRoot(file).replaceAll('.', '\\.')}$`;
}
