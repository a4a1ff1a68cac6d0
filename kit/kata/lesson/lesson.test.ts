import { Exercise } from '../exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { lessonOf } from './lesson';

let folder: FolderOfFiles;

function lessonWith(text: string) {
  folder.write('exercises/04-infinite-sequences/README.md', text);
  return lessonOf(new Exercise(folder.path, '04-infinite-sequences'));
}

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('reads title, idea and hints', () => {
  const lesson = lessonWith(
    '# 04 · Infinite sequences\r\n\r\nNo end.\r\n\r\n## Hints\r\n\r\n1. One\r\n   more.\r\n2. Two.\r\n\r\n## Read on\r\n\r\n1. A link.\r\n',
  );

  expect(lesson).toEqual({
    title: 'Infinite sequences',
    idea: 'No end.',
    hints: ['1. One\n   more.\n', '2. Two.\n\n'],
    takeaways: [],
    body: '# 04 · Infinite sequences\n\nNo end.\n\n## Read on\n\n1. A link.\n',
  });
});

it('reads the key takeaways, each on one line', () => {
  const { takeaways } = lessonWith(
    '# 04 · I\n\n## Key takeaways\n\n- `next()` asks\n  once.\n- Two.\n\n## Read on\n\n- A link.\n',
  );

  expect(takeaways).toEqual(['`next()` asks once.', 'Two.']);
});

it('has no title where the number is not the folder’s', () => {
  expect(lessonWith('# 05 · Infinite sequences\n').title).toBe('');
});

it('is empty where there is no lesson', () => {
  expect(lessonOf(new Exercise(folder.path, '99-none'))).toEqual({
    title: '',
    idea: '',
    hints: [],
    takeaways: [],
    body: '',
  });
});
