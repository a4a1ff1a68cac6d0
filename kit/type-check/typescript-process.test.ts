import { join } from 'node:path';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { TypeScriptProcess } from './typescript-process';

/** Loading TypeScript, twice even, takes long on a busy machine. */
const PATIENCE_MS = 60_000;

let folder: FolderOfFiles;
let file: string;
const typeScript = new TypeScriptProcess();

beforeAll(() => {
  folder = new FolderOfFiles({ 'exercise.ts': 'export const one: string = 1;\n' });
  file = join(folder.path, 'exercise.ts');
});

afterAll(() => {
  typeScript.end();
  folder.remove();
});

it(
  'checks in a process of its own, and in a new one where that has died',
  async () => {
    const errors = typeScript.errorsIn([file]);
    process.kill(typeScript.pid!);

    expect((await errors).map(({ code }) => code)).toEqual([2322]);
  },
  PATIENCE_MS,
);

it('is not even started where there is nothing to check', async () => {
  const other = new TypeScriptProcess();

  expect(await other.errorsIn([])).toEqual([]);
  expect(other.pid).toBeUndefined();
});
