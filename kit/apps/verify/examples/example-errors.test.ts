import { join, relative } from 'node:path';
import { ROOT } from '../../../kata/root';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { errorsInExamples } from './example-errors';
import { examplesIn } from './examples';

it('every example in the docstrings of the spec kit type-checks', () => {
  const errors = errorsInExamples(examplesIn(join(ROOT, 'kit', 'spec')));

  expect(errors.map((error) => relative(ROOT, error))).toEqual([]);
});

it('an example that does not type-check is reported with file and line', () => {
  const folder = new FolderOfFiles({
    'sources/count.ts': `
/**
 * Counts.
 *
 * @example
 * const source = countedSource([1, 2]);
 * expect(take(source, 1)).toYield([1]);
 * source.pulled;
 */
export const count = 1;

/** @example expect(source).toHavePulled('two', 'map(source, f)'); */
export const two = 2;
`,
    'sources/count.test.ts': '/** @example nobody reads this */\n',
  });

  const errors = errorsInExamples(examplesIn(folder.path));

  expect(errors.map((error) => relative(folder.path, error))).toEqual([
    `${join('sources', 'count.ts')}:8: Property 'pulled' does not exist on type 'CountedSource<number>'.`,
    `${join('sources', 'count.ts')}:12: Argument of type 'string' is not assignable to parameter of type 'number'.`,
  ]);
  folder.remove();
});
