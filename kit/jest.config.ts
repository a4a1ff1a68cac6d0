/** @jest-config-loader esbuild-register */

import { join } from 'node:path';
import type { Config } from 'jest';
import learner from '../jest.config';
import { PACKAGES_PATTERN } from './judge/loading/packages-pattern';

/** Packages that the kit's tests load and that jest cannot load as they are. */
const ES_MODULES =
  '(?:wrap-ansi|ansi-styles|string-width|get-east-asian-width|strip-ansi|ansi-regex)/';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const shared = { ...(learner as Project), rootDir: join(__dirname, '..') };

/** The specs on the references: `npx jest --config kit/jest.config.ts exercises/04`. */
export const references: Project = {
  ...shared,
  displayName: 'references',
  roots: ['<rootDir>/exercises', '<rootDir>/solutions'],
  // Replaces jest's own list, hence the two that it would have had.
  testEnvironmentOptions: { customExportConditions: ['solution', 'node', 'node-addons'] },
};

/** The kit's own tests: `npx jest --config kit/jest.config.ts kit/spec/heap`. */
export const kit: Project = {
  ...shared,
  displayName: 'kit',
  roots: ['<rootDir>/kit'],
  testRegex: ['\\.test\\.ts$'],
  // Those need a browser: `npm run verify -- --browser`.
  testPathIgnorePatterns: ['\\.browser\\.test\\.ts$'],
  // Loading TypeScript or starting another jest takes long on a busy machine, and does end.
  testEnvironmentOptions: { limits: { synchronousMs: 30_000, silenceMs: 60_000 } },
  testTimeout: 60_000,
  testEnvironment: '<rootDir>/kit/testing/environment.ts',
  moduleNameMapper: { '^typescript$': '<rootDir>/kit/testing/shared-typescript.ts' },
  transform: { '\\.[jt]s$': '<rootDir>/kit/testing/esbuild-transformer.ts' },
  transformIgnorePatterns: [`${PACKAGES_PATTERN}(?!(?:.*/)?${ES_MODULES})`],
};

const config: Config = { rootDir: shared.rootDir, projects: [references, kit] };

export default config;
