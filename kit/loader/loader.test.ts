import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../testing/folder-of-files';
import { ROOT } from '../kata/root';
import { obeyColorWishes } from './color-wishes.cjs';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

/** Loads the loader in its own process and runs a script after it. */
function run(script: string, env: NodeJS.ProcessEnv = {}, before = ''): string[] {
  const loader = JSON.stringify(join(ROOT, 'kit', 'loader', 'index.cjs'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--eval', `${before};require(${loader});${script}`],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return [String(status), stdout, stderr];
}

/** As if another Node ran. */
function onNode(version: string): string[] {
  const versions = `{ ...process.versions, node: '${version}' }`;
  return run('', {}, `Object.defineProperty(process, 'versions', { value: ${versions} })`);
}

it.each(['18.20.8', '20.19.9', '21.7.3', '22.11.0', '23.11.1'])(
  'refuses Node %s in one line',
  (version) => {
    expect(onNode(version)).toEqual(['2', '', expect.stringMatching(/^The kata needs Node .*\n$/)]);
  },
);

it.each(['20.20.0', '20.21.0', '22.12.0', '24.0.0', '25.1.0', '26.12.1'])(
  'runs on Node %s',
  (version) => {
    expect(onNode(version)).toEqual(['0', '', '']);
  },
);

it('says the same as package.json', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };

  expect(engines.node).toBe('^20.20 || ^22.12 || >=24');
});

it('finds another folder for temporary files where the given one cannot be written', () => {
  // A file in place of a folder: even root cannot write into that.
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  chmodSync(file, 0o444);
  const [status, path, stderr] = run("process.stdout.write(require('node:os').tmpdir())", {
    TMPDIR: file,
    TMP: file,
    TEMP: file,
  });

  expect([status, stderr]).toEqual(['0', '']);
  expect(path).toBe(join(ROOT, 'node_modules', '.cache', 'generator-kata', 'tmp'));
});

it.each([
  [{ FORCE_COLOR: '0' }, { NO_COLOR: '1' }],
  [{ FORCE_COLOR: 'false' }, { NO_COLOR: '1' }],
  [{ TERM: 'dumb' }, { TERM: 'dumb', NO_COLOR: '1' }],
  [
    { FORCE_COLOR: '1', TERM: 'dumb' },
    { FORCE_COLOR: '1', TERM: 'dumb' },
  ],
  [{ TERM: 'xterm' }, { TERM: 'xterm' }],
])('with %j, %j is what packages see', (env: NodeJS.ProcessEnv, expected) => {
  obeyColorWishes(env);

  expect(env).toEqual(expected);
});
