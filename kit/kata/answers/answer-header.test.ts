import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { answerHeader } from './answer-header';

let folder: FolderOfFiles;

function headerOf(text: string) {
  folder.write('answer.ts', text);
  return answerHeader(join(folder.path, 'answer.ts'));
}

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('reads the summary, the misconception and every @rejectedBy', () => {
  const header = headerOf(
    [
      '/**',
      ' * Collects first,',
      ' * then yields.',
      ' *',
      ' * @misconception Lazy enough.',
      ' * @rejectedBy laziness › calling it pulls nothing',
      ' * @rejectedBy closing › break closes it',
      ' */',
      'export const x = 1;',
    ].join('\n'),
  );

  expect(header).toEqual({
    summary: 'Collects first, then yields.',
    misconception: 'Lazy enough.',
    rejectedBy: ['laziness › calling it pulls nothing', 'closing › break closes it'],
  });
});

it('reads one-line comments and Windows line ends', () => {
  expect(headerOf('/** One line. */\r\n').summary).toBe('One line.');
  expect(headerOf('/**\r\n * Two.\r\n *\r\n * @rejectedBy a › b\r\n */\r\n').rejectedBy).toEqual([
    'a › b',
  ]);
});

it('is empty where the file begins otherwise', () => {
  expect(headerOf('export const x = 1; /** Late. */')).toEqual({
    summary: '',
    misconception: '',
    rejectedBy: [],
  });
});
