import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
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
  'checks in its own process, and in a new one where that has died',
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

it(
  'an answer does not let its command end while another one is awaited',
  async () => {
    // Types of Node are read for this one only, long after the first answer.
    folder.write('slow.ts', 'import { EOL } from "node:os";\nexport const end: number = EOL;\n');
    const files = [file, join(folder.path, 'slow.ts')];
    const command = `
      const { TypeScriptProcess } = require(${JSON.stringify(join(__dirname, 'typescript-process.ts'))});
      const typeScript = new TypeScriptProcess();
      const checks = ${JSON.stringify(files)}.map((file) => typeScript.errorsIn([file]));
      Promise.all(checks).then(([a, b]) => console.log(a.length, b.length));
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--require', 'tsx/cjs', '--eval', command],
      { cwd: ROOT },
    );

    expect(stdout).toBe('1 1\n');
  },
  PATIENCE_MS,
);
