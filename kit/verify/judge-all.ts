import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AggregatedResult } from '@jest/test-result';
import { runCLI } from 'jest';
import type { Exercise } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { kit, references } from '../jest.config';

/**
 * Runs every answer of some exercises against its spec, in one run of jest.
 *
 * @param withKit whether the kit's own tests run along
 * @param everyTest whether a wrong answer is to meet every test, not only those that it names: slower, and needed only
 *   for a full table
 */
export async function judgeAll(
  exercises: readonly Exercise[],
  { withKit, everyTest }: { readonly withKit: boolean; readonly everyTest: boolean },
): Promise<AggregatedResult> {
  const answers = {
    ...references,
    displayName: 'answers',
    testRegex: exercises.flatMap(({ name }) => [
      `/solutions/${name}/(?:solution|stub)\\.ts$`,
      `/solutions/${name}/(?:wrong|right)/[^/]+\\.ts$`,
    ]),
    testEnvironmentOptions: { onlyTheTestsNamed: !everyTest },
    testRunner: '<rootDir>/kit/verify/judge.ts',
  };
  const projects = withKit ? [answers, kit] : [answers];
  const { results } = await runCLI(
    {
      $0: 'jest',
      _: [],
      ci: true,
      config: JSON.stringify({
        rootDir: ROOT,
        projects,
      }),
      maxWorkers: availableParallelism(),
      reporters: [join(__dirname, 'progress-reporter.ts')],
    },
    [ROOT],
  );
  return results;
}
