import { run } from 'jest';
import { ROOT } from '../../../../kata/root';
import { kit } from '../../../../jest.config';

/**
 * Runs the tests that need a browser; jest says how they end, and sets the exit code.
 *
 * @param patterns parts of the paths of the tests to run; if it is empty, all
 */
export async function checkPages(patterns: readonly string[]): Promise<void> {
  const pages = {
    ...kit,
    displayName: 'pages',
    testRegex: ['\\.browser\\.test\\.ts$'],
    testPathIgnorePatterns: [],
  };
  await run(['--config', JSON.stringify(pages), ...patterns], ROOT);
}
