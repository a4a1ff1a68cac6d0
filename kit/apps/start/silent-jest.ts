import type { runCLI as RunCLI } from 'jest';
import type { readConfigs as ReadConfigs } from 'jest-config';

// Jest asks only while it loads whether it speaks to a terminal; where it does not, it keeps its progress messages to
// itself, which would be written across the session's screen.
const { TERM } = process.env;
process.env['TERM'] = 'dumb';

/* eslint-disable @typescript-eslint/no-require-imports -- imports would be hoisted above the line before */
/** Jest's {@link RunCLI | runCLI}, silent. */
export const { runCLI } = require('jest') as { runCLI: typeof RunCLI };
/** Jest's {@link ReadConfigs | readConfigs}. */
export const { readConfigs } = require('jest-config') as { readConfigs: typeof ReadConfigs };
/* eslint-enable @typescript-eslint/no-require-imports */

if (TERM === undefined) delete process.env['TERM'];
else process.env['TERM'] = TERM;
