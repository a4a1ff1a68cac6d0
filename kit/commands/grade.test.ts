import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { ROOT } from '../exercises/root';

/** Starting a process takes long on a busy machine. */
const PATIENCE_MS = 60_000;

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'class/notes.md': '' });
});

afterEach(() => folder.remove());

function grade(...args: string[]): Promise<{ code: unknown; stderr: string }> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      ['--require', './kit/loader/index.cjs', join('kit', 'commands', 'grade.ts'), ...args],
      { cwd: ROOT, env: { ...process.env, INIT_CWD: folder.path } },
      (error, _stdout, stderr) => settle({ code: error?.code, stderr }),
    );
  });
}

it.each([
  ['no folder', [], 'Say which folders to grade'],
  ['a class with nobody in it', ['class/*'], 'There is no folder in class/*.'],
  ['nothing to merge', ['merge'], 'Say which folders of results to merge'],
  ['a folder to merge without results', ['merge', 'class'], 'There is no journal.jsonl in'],
  ['an unknown sandbox', ['class', '--sandbox', 'castle'], '--sandbox takes auto, bwrap'],
  ['a shard that is none', ['class', '--shard', '4/3'], '--shard takes I/N'],
  ['an unknown exercise', ['class', '--exercises', '99'], 'There is no exercise "99"'],
])(
  '%s gets one line and exit code 2',
  async (_what, args, line) => {
    const { code, stderr } = await grade(...args);

    expect(code).toBe(2);
    expect(stderr).toContain(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
  PATIENCE_MS,
);
