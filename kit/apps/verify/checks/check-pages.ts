import { run } from 'jest';
import { ROOT } from '../../../kata/root';
import { kit } from '../../../jest.config';

/** Runs the tests that need a browser; jest says how they end, and sets the exit code. */
export async function checkPages(): Promise<void> {
  const pages = {
    ...kit,
    displayName: 'pages',
    testRegex: ['\\.browser\\.test\\.ts$'],
    testPathIgnorePatterns: [],
  };
  await run(['--config', JSON.stringify(pages)], ROOT);
}
