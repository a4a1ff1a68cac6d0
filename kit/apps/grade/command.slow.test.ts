import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

interface Ended {
  /** The exit code; null where it is 0. */
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function grade(...args: string[]): Promise<Ended> {
  return gradeWith({}, ...args);
}

function gradeWith(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      ['--require', './kit/loader/index.cjs', join('kit', 'apps', 'grade', 'command.ts'), ...args],
      {
        cwd: ROOT,
        // jest asks for colours in its workers, and CI is taken for a terminal that has them.
        env: {
          ...process.env,
          ...{ FORCE_COLOR: undefined, NO_COLOR: '1', GITHUB_STEP_SUMMARY: '' },
          INIT_CWD: folder.path,
          ...env,
        },
      },
      (error, stdout, stderr) => settle({ code: error?.code ?? null, stdout, stderr }),
    );
  });
}

it.each([
  ['no folder', [], 'Say which folders to grade'],
  ['a class with nobody in it', ['class/*'], 'There is no folder in class/*.'],
  ['a class that is not there', ['nowhere/*'], 'There is no folder in nowhere/*.'],
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
  'in a job of GitHub the summary has the result, and the line that fails is annotated',
  async () => {
    folder.write(
      'class/anna/02.ts',
      'export function* countUpTo() {\n  throw new Error("no");\n}\n',
    );
    const summary = join(folder.path, 'summary.md');
    const env = { GITHUB_STEP_SUMMARY: summary };
    const { code, stdout } = await gradeWith(env, 'class/anna', '--exercises', '02');

    expect(code).toBeNull();
    expect(stdout).toMatch(
      /^::error file=exercises\/02-first-generator\/exercise\.ts,line=2,col=/m,
    );
    expect(readFileSync(summary, 'utf8')).toMatch(/^<h2>anna: \d+ of \d+ points \(partial\)<\/h2>/);
  },
  PATIENCE_MS,
);

it(
  'an empty folder is no failure of anything, and work that is still packed is one of grading',
  async () => {
    mkdirSync(join(folder.path, 'class', 'eve'));
    expect(await grade('class/*', '--exercises', '02')).toMatchObject({
      code: null,
      stdout: expect.stringContaining('eve: not begun  nothing was handed in: the folder is empty'),
    });

    folder.write('class/flo.zip', '');
    expect(await grade('class/*', '--exercises', '02')).toMatchObject({
      code: 4,
      stdout: expect.stringContaining('flo.zip: error  it is packed: unpack it into a folder'),
    });
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
