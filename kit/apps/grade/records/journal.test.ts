import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { Journal, merge, Unmergeable } from './journal';
import { sampleExercise, sampleSubmission } from '../outputs/sample';

let folder: FolderOfFiles;
const journalIn = (name: string): Journal => new Journal(join(folder.path, name));

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('gives back what was added, of a name the last', () => {
  const journal = journalIn('out');
  journal.add(sampleSubmission({ name: 'anna', points: 1 }));
  journal.add(sampleSubmission({ name: 'ben' }));
  journal.add(sampleSubmission({ name: 'anna', points: 2 }));

  expect([...journalIn('out').read().keys()]).toEqual(['anna', 'ben']);
  expect(journal.read().get('anna')?.points).toBe(2);
});

it('a line that was cut off by a kill is as if never written, and spoils no other', () => {
  const journal = journalIn('out');
  journal.add(sampleSubmission({ name: 'anna' }));
  appendFileSync(journal.path, '{"format":1,"name":"be');

  journalIn('out').add(sampleSubmission({ name: 'cleo' }));

  expect([...journalIn('out').read().keys()]).toEqual(['anna', 'cleo']);
});

it('only ever adds', () => {
  const journal = journalIn('out');
  journal.add(sampleSubmission({ name: 'anna' }));
  const before = readFileSync(journal.path, 'utf8');
  journal.add(sampleSubmission({ name: 'anna' }));

  expect(readFileSync(journal.path, 'utf8').startsWith(before)).toBe(true);
});

it('shards that are merged make one journal, in the order of names', () => {
  journalIn('1').add(sampleSubmission({ name: 'cleo' }));
  journalIn('2').add(sampleSubmission({ name: 'anna' }));
  const into = journalIn('all');

  const records = merge(
    ['1', '2'].map((name) => join(folder.path, name)),
    into,
  );

  expect(records.map(({ name }) => name)).toEqual(['anna', 'cleo']);
  expect([...into.read().values()]).toEqual(records);
});

it('merges nothing that different specs have judged, and no folder without a journal', () => {
  const withSpec = (specHash: string) =>
    sampleSubmission({ exercises: [sampleExercise({ specHash })] });
  journalIn('1').add(withSpec('old'));
  journalIn('2').add({ ...withSpec('new'), name: 'ben' });
  const paths = ['1', '2', '3'].map((name) => join(folder.path, name));

  expect(() => merge(paths.slice(0, 2), journalIn('all'))).toThrow(Unmergeable);
  expect(() => merge(paths.slice(2), journalIn('all'))).toThrow('There is no journal.jsonl');
});
