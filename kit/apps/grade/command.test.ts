import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';

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
      ['--require', './kit/loader/index.cjs', join('kit', 'apps', 'grade', 'command.ts'), ...args],
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

it(
  'Ctrl+C writes what there is, ends what it has started, and says how it goes on',
  async () => {
    const reference = readFileSync(
      join(ROOT, 'solutions', '02-first-generator', 'solution.ts'),
      'utf8',
    );
    folder.write('class/anna/02.ts', reference);
    // Judged after her, and never through.
    folder.write('class/ben/02.ts', 'for (;;);');
    folder.write('tmp/.keep', '');
    const child = spawn(
      process.execPath,
      [
        ...[
          '--require',
          './kit/loader/index.cjs',
          join('kit', 'apps', 'grade', 'command.ts'),
          'class/anna',
          'class/ben',
        ],
        ...['--exercises', '02', '--jobs', '1'],
      ],
      {
        cwd: ROOT,
        env: { ...process.env, INIT_CWD: folder.path, TMPDIR: join(folder.path, 'tmp') },
      },
    );
    let stdout = '';
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    const journal = join(folder.path, 'grades', 'journal.jsonl');
    while (child.exitCode === null && !(existsSync(journal) && statSync(journal).size > 0)) {
      await setTimeout(50);
    }
    child.kill('SIGINT');
    const code = await new Promise((settle) => child.once('exit', settle));

    expect(code).toBe(130);
    expect(stdout).toContain('Stopped after 1 of 2: --resume continues from there.');
    expect(readFileSync(join(folder.path, 'grades', 'gradebook.csv'), 'utf8')).toContain('"anna"');
    const left = readdirSync(join(folder.path, 'tmp'));
    expect(left.filter((name) => name.startsWith('generator-kata-'))).toEqual([]);
  },
  PATIENCE_MS,
);
