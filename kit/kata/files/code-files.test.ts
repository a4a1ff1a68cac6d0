import { symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { codeFilesIn } from './code-files';
import { FolderOfFiles } from '../../testing/folder-of-files';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'a/exercise.ts': '' });
});

afterEach(() => folder.remove());

/** What is found for the folder `a`, by path from its parent. */
function found(): string[] {
  return codeFilesIn(join(folder.path, 'a')).map((file) =>
    relative(folder.path, file).split(sep).join('/'),
  );
}

it('finds code in the folder and in those below', () => {
  folder.write('a/helper.ts', '');
  folder.write('a/lib/deep/factor.ts', '');
  folder.write('a/lib/table.json', '');

  expect(found()).toEqual([
    'a/exercise.ts',
    'a/helper.ts',
    'a/lib/deep/factor.ts',
    'a/lib/table.json',
  ]);
});

it("leaves out the spec, the lesson, backups and an editor's own files", () => {
  folder.write('a/exercise.spec.ts', '');
  folder.write('a/README.md', '');
  folder.write('a/exercise.2026-01-01T00-00-00.backup', '');
  folder.write('a/.exercise.ts.swp', '');
  folder.write('a/.#exercise.ts', '');

  expect(found()).toEqual(['a/exercise.ts']);
});

it('finds what is imported from elsewhere, and what that imports', () => {
  folder.write('a/exercise.ts', "import { one } from '../b/one';\n");
  folder.write('b/one.ts', "export { one } from './two.js';\n");
  folder.write('b/two.ts', '');
  folder.write('b/three.ts', '');

  expect(found()).toEqual(['a/exercise.ts', 'b/one.ts', 'b/two.ts']);
});

it('follows links, and comes to an end where they lead in a circle', () => {
  folder.write('b/one.ts', '');
  symlinkSync(join(folder.path, 'b'), join(folder.path, 'a', 'linked'), 'junction');
  symlinkSync(join(folder.path, 'a'), join(folder.path, 'b', 'back'), 'junction');
  symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'a', 'gone.ts'), 'junction');

  expect(found()).toEqual(['a/exercise.ts', 'a/linked/one.ts']);
});

it('finds nothing where there is no folder', () => {
  folder.write('a/exercise.ts', '');

  expect(codeFilesIn(join(folder.path, 'missing'))).toEqual([]);
});
