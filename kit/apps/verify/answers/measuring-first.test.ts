import { join } from 'node:path';
import type { Test } from '@jest/test-result';
import { ROOT } from '../../../kata/root';
import MeasuringFirst from './measuring-first';

it('answers and heap tests come first, whatever jest would do', async () => {
  const files = [
    ['kit', 'judge', 'guard', 'guard.test.ts'],
    ['kit', 'spec', 'heap', 'growth.test.ts'],
    ['kit', 'kata', 'root.test.ts'],
    ['solutions', '01-array-problem', 'solution.ts'],
  ].map((path) => join(ROOT, ...path));
  const tests = files.map((path, index) => ({
    path,
    context: {
      config: { id: 'kit', cacheDirectory: join(ROOT, 'no', 'such', 'folder') },
      // Without a time from an earlier run, jest begins with the largest file.
      hasteFS: { getSize: () => 1_000 - index },
    },
  })) as unknown as Test[];

  const sorted = await new MeasuringFirst({ contexts: [], globalConfig: {} as never }).sort(tests);

  expect(sorted.map(({ path }) => files.indexOf(path))).toEqual([1, 3, 0, 2]);
});
