import { FolderOfFiles } from '../../../testing/folder-of-files';
import { withFolderArguments } from './folder-arguments';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ '-x/04.ts': '', '--sandbox=none/04.ts': '', '-h/04.ts': '' });
});

afterEach(() => folder.remove());

const args = (...given: string[]) =>
  withFolderArguments(given, ['--sandbox', '--resume', '-h'], folder.path);

it('a folder whose name begins like an option is a folder', () => {
  expect(args('-x', '--resume', '-y', 'anna')).toEqual(['./-x', '--resume', '-y', 'anna']);
});

it.each(['--sandbox=none', '-h'])('"%s" as option and folder is taken for neither', (name) => {
  expect(() => args(name)).toThrow('is an option, and there is a folder of that name');
});
