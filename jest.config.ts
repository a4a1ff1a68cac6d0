/** @jest-config-loader esbuild-register */

// Jest transforms specs, but `require`s transformers and reporters as they are: this hook lets those be TypeScript too.
import './kit/loader/index.cjs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';
import { LIMITS } from './kit/judge/guard/limits';
import { PACKAGES_PATTERN } from './kit/judge/loading/packages-pattern';

// What `npx jest` and the plug-ins of editors run: a learner's own code and nothing else. A plug-in keeps one result for a
// file, so a spec that ran on the reference as well would show the reference's result every other time.
// The kit's tests have kit/jest.config.ts.
const config: Config = {
  rootDir: '.',
  roots: ['<rootDir>/exercises'],
  // No globs: in those, brackets in the path of the clone would be part of a pattern.
  testRegex: ['/exercises/[^/]+/exercise\\.spec\\.ts$'],
  // Jest's default would leave out everything in a clone that lies below another `node_modules`.
  testPathIgnorePatterns: [],
  // Jest's default is in the folder that the loader may have replaced; one for each user, as jest's own is.
  cacheDirectory: join(tmpdir(), `generator-kata-jest-${process.getuid?.() ?? ''}`),
  transform: { '\\.ts$': '<rootDir>/kit/judge/loading/lazy-ts-jest.ts' },
  // What runs outside a spec's sandbox is loaded by the hook above.
  transformIgnorePatterns: [
    PACKAGES_PATTERN,
    '/kit/(judge/(guard|guard/inside|loading)|apps/verify/answers)/[^/]+$',
  ],
  resolver: '<rootDir>/kit/judge/loading/resolve-import.ts',
  runner: '<rootDir>/kit/judge/guard/runner.ts',
  testEnvironment: '<rootDir>/kit/judge/guard/inside/environment.ts',
  testTimeout: LIMITS.testMs,
};

export default config;
