/** @jest-config-loader esbuild-register */

// Jest transforms specs, but `require`s transformers and reporters as they are: this hook lets those be TypeScript too.
import 'tsx/cjs';
import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const shared: Project = {
  rootDir: '.',
  transform: { '\\.ts$': '<rootDir>/kit/guard/lazy-ts-jest.ts' },
  // What runs outside a spec's sandbox is loaded by the hook above.
  transformIgnorePatterns: ['/node_modules/', '/kit/(guard|verify)/[^/]+$'],
  runner: '<rootDir>/kit/guard/runner.ts',
  testEnvironment: '<rootDir>/kit/guard/environment.ts',
};

const config: Config = {
  projects: [
    {
      ...shared,
      displayName: 'exercises',
      roots: ['<rootDir>/exercises'],
      testMatch: ['<rootDir>/exercises/*/exercise.spec.ts'],
    },
    {
      ...shared,
      displayName: 'solutions',
      roots: ['<rootDir>/exercises', '<rootDir>/solutions'],
      testMatch: ['<rootDir>/exercises/*/exercise.spec.ts'],
      // Replaces jest's own list, hence the two that it would have had.
      testEnvironmentOptions: { customExportConditions: ['solution', 'node', 'node-addons'] },
    },
    {
      ...shared,
      displayName: 'kit',
      roots: ['<rootDir>/kit'],
      testMatch: ['<rootDir>/kit/**/*.test.ts'],
      // Those need a browser: `npm run verify -- --browser`.
      testPathIgnorePatterns: ['/node_modules/', '\\.browser\\.test\\.ts$'],
      // Loading TypeScript or starting another jest takes long on a busy machine, and does end.
      testEnvironmentOptions: { limits: { synchronousMs: 30_000, silenceMs: 60_000 } },
      testTimeout: 60_000,
      transformIgnorePatterns: ['/node_modules/'],
    },
  ],
};

export default config;
