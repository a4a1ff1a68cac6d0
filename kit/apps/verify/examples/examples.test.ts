import { join, relative } from 'node:path';
import { ROOT } from '../../../kata/root';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { errorsInExamples, examplesIn } from './examples';

const SPEC_KIT = join(ROOT, 'kit', 'spec');

const FILES = {
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
};

let folder: FolderOfFiles;
let errors: readonly string[];

beforeAll(() => {
  folder = new FolderOfFiles(FILES);
  // Together, because TypeScript reads its own libraries for each program again.
  errors = errorsInExamples([...examplesIn(SPEC_KIT), ...examplesIn(folder.path)]);
});

afterAll(() => folder.remove());

function errorsBelow(path: string): string[] {
  return errors.filter((error) => error.startsWith(path)).map((error) => relative(path, error));
}

it('every example in the docstrings of the spec kit type-checks', () => {
  expect(errorsBelow(SPEC_KIT)).toEqual([]);
});

it('an example that does not type-check is reported with file and line', () => {
  expect(errorsBelow(folder.path)).toEqual([
    `${join('sources', 'count.ts')}:8: Property 'pulled' does not exist on type 'CountedSource<number>'.`,
    `${join('sources', 'count.ts')}:12: Argument of type 'string' is not assignable to parameter of type 'number'.`,
  ]);
});
