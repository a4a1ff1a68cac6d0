import { run } from 'jest';
import config from '../../jest.config';
import { ROOT } from '../exercises/root';

/** Runs the tests that need a browser; jest says how they end, and sets the exit code. */
export async function checkPages(): Promise<void> {
  const kit = config.projects?.find(
    (project) => typeof project === 'object' && project.displayName === 'kit',
  );
  const pages = {
    ...(kit as object),
    displayName: 'pages',
    rootDir: ROOT,
    testMatch: ['<rootDir>/kit/**/*.browser.test.ts'],
    testPathIgnorePatterns: ['/node_modules/'],
  };
  await run(['--config', JSON.stringify(pages)], ROOT);
}
