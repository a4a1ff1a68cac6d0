import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { checkLayout } from '../verify/checks/exercise/check-layout';
import { layOut } from './lay-out';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'exercises/16-last/README.md': '# 16 · Last\n' });
});

afterEach(() => folder.remove());

it('every file is where it belongs: it only has to be written, and more answers are asked for', () => {
  const exercise = layOut(folder.path, '17-zip-two');

  expect(exercisesIn(folder.path).map(({ name }) => name)).toEqual(['16-last', '17-zip-two']);
  expect(exercise.isBegun).toBe(false);
  const { findings } = checkLayout(folder.path, [exercise]);
  const reasons = findings.map(({ reason }) => reason);
  const unwritten = reasons.filter((reason) => reason.startsWith('it is not written yet: line '));
  expect(unwritten).toHaveLength(6);
  expect(reasons.filter((reason) => !unwritten.includes(reason))).toEqual([
    'it has 1 answer',
    'it has 1 answer',
  ]);
});

it('what it writes is formatted as the kata is, and names the subject', () => {
  const { folder: mine, solutionFolder } = layOut(folder.path, '17-zip-two');
  const files = [mine, solutionFolder].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|md)$/.test(name))
      .map((name) => join(top, name)),
  );

  expect(files).toHaveLength(8);
  for (const file of files) expect(readFileSync(file, 'utf8')).toMatch(/zipTwo/);
  const oxfmt = join(ROOT, 'node_modules', 'oxfmt', 'bin', 'oxfmt');
  const args = ['--config', join(ROOT, '.oxfmtrc.json'), '--list-different', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, [oxfmt, ...args], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

it.each([
  ['zip', /^"zip" cannot be the name of an exercise\./],
  ['16-zip', /^The number 16 is taken by 16-last\.$/],
])('%s is refused, and nothing is written', (name, sentence) => {
  expect(() => layOut(folder.path, name)).toThrow(sentence);
  expect(readdirSync(folder.path)).toEqual(['exercises']);
});
