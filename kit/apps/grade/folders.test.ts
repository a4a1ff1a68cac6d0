import { realpathSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { namedFolders, shard, submissionFolder } from './folders';

const base = resolve('somewhere');

it('names a folder by its last part, or by as much as it takes to tell it from others', () => {
  const folders = namedFolders(['monday/anna', 'tuesday/anna', 'tuesday/ben'], base);

  expect(folders.map(({ name }) => name)).toEqual(['ben', 'monday/anna', 'tuesday/anna']);
});

it('takes a folder once, however often it is named', () => {
  expect(namedFolders(['anna', './anna', join(base, 'anna')], base)).toHaveLength(1);
});

it('takes every folder for a star that no shell has expanded', () => {
  const folder = new FolderOfFiles({ 'class/anna/x': '', 'class/ben/x': '', 'class/notes.md': '' });

  expect(namedFolders(['class/*'], folder.path).map(({ name }) => name)).toEqual(['anna', 'ben']);
  folder.remove();
});

it('shards are disjoint, nearly equal, and make up the whole', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  const shards = [1, 2, 3].map((part) => shard(list, part, 3));

  expect(shards.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(shards.flat().sort()).toEqual(list);
});

it('a submission is a folder, and no link to another', () => {
  const folder = new FolderOfFiles({ 'class/anna/04.ts': '', 'class/ben': '' });
  const of = (name: string) => join(folder.path, 'class', name);
  symlinkSync(of('anna'), of('link'), 'junction');

  expect(submissionFolder(of('anna'))).toBe(realpathSync(of('anna')));
  expect(() => submissionFolder(of('link'))).toThrow('it is a link to');
  expect(() => submissionFolder(of('ben'))).toThrow('there is no such folder');
  expect(() => submissionFolder(of('none'))).toThrow('there is no such folder');
  expect(namedFolders(['class/*'], folder.path).map(({ name }) => name)).toEqual(['anna', 'link']);
  folder.remove();
});
