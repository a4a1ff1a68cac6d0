import { join } from 'node:path';
import { npm } from './attempt';
import { manner, type Workplace } from './place';

/** A watch keeps running, so it is ended when its first run is over. */
const WATCH = /Time: .*\n|done, \d+ tests pass|tests pass\n[^]*run {3}npm test/;

const FLAGS: readonly (readonly string[])[] = [
  ['-t', 'heap growth'],
  ['-i'],
  ['--coverage', '--coverageProvider=babel'],
  ['--coverage', '--coverageProvider=v8'],
  ['--watch'],
  ['--watchAll'],
  ['--shard=1/1'],
  ['--randomize'],
  ['--detectOpenHandles'],
  ['--json'],
  ['--silent'],
  ['--bail'],
  ['--verbose'],
  ['--no-cache'],
  ['--maxWorkers=1'],
  ['--logHeapUsage'],
  ['--updateSnapshot'],
  ['--passWithNoTests'],
];

/** Options that people pass to jest, with `npm test` and with plain jest. */
export const jestFlags: readonly Workplace[] = FLAGS.flatMap((flags) => {
  const until = flags.some((flag) => flag.startsWith('--watch')) ? { until: WATCH } : {};
  const npmTest = npm('test', '01', '--', ...flags);
  const jest = [process.execPath, join('node_modules', 'jest', 'bin', 'jest.js'), 'exercises/01'];
  return [
    manner(`npm test 01 -- ${flags.join(' ')}`, { command: npmTest, ...until }),
    manner(`npx jest exercises/01 ${flags.join(' ')}`, { command: [...jest, ...flags], ...until }),
  ];
});
