import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FolderOfFiles } from '../../../../../testing/folder-of-files';
import { scratchFs } from './scratch-fs';

type Fs = typeof import('node:fs');

let folder: FolderOfFiles;
let reached: string[];
let fs: Fs;

beforeEach(() => {
  folder = new FolderOfFiles({ 'scratch/in.txt': 'inside', 'out.txt': 'outside' });
  reached = [];
  fs = scratchFs(join(folder.path, 'scratch'), (what) => reached.push(what)) as Fs;
});

afterEach(() => folder.remove());

it('reads and writes within the folder', () => {
  const path = join(folder.path, 'scratch', 'new.txt');
  fs.writeFileSync(path, 'text');
  const descriptor = fs.openSync(path, 'r');
  const buffer = Buffer.alloc(4);
  fs.readSync(descriptor, buffer, 0, 4, null);
  fs.closeSync(descriptor);

  expect(buffer.toString()).toBe('text');
  expect(reached).toEqual([]);
});

it.each(['out.txt', 'scratch/../out.txt', '.'])('reads nothing at %s, and tells', (name) => {
  const path = join(folder.path, ...name.split('/'));

  expect(() => fs.readFileSync(path)).toThrow('works in the folder for temporary files only');
  expect(reached).toEqual([expect.stringContaining('node:fs readFileSync')]);
});

it('writes nothing elsewhere', () => {
  expect(() => fs.writeFileSync(join(folder.path, 'out.txt'), 'x')).toThrow();
  expect(readFileSync(join(folder.path, 'out.txt'), 'utf8')).toBe('outside');
});

it('makes no folder beside the folder', () => {
  const scratch = join(folder.path, 'scratch');

  expect(() => fs.mkdtempSync(scratch)).toThrow();
  expect(fs.mkdtempSync(scratch + sep)).toMatch(/scratch.\w{6}$/);
  expect(readdirSync(folder.path)).toEqual(['out.txt', 'scratch']);
});

it('takes no descriptor that it has not opened: that of the results is one', () => {
  expect(() => fs.writeSync(3, 'forged')).toThrow();
  expect(() => fs.closeSync(3)).toThrow();
  expect(reached).toHaveLength(2);
});
