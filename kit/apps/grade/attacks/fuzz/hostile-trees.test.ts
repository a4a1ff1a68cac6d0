import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { plant } from './hostile-trees';

const NOTHING = { content: new Uint8Array(), size: 0, target: [] };

it('a tree is planted within its folder, wherever its links lead', () => {
  const whole = new FolderOfFiles({ 'elsewhere/.keep': '' });
  const folder = join(realpathSync(whole.path), 'folder');
  mkdirSync(folder);

  plant(folder, [
    { ...NOTHING, path: ['a'], kind: 'link', target: ['..', 'elsewhere'] },
    { ...NOTHING, path: ['a', 'exercise.ts'], kind: 'file' },
    { ...NOTHING, path: ['b'], kind: 'link', target: ['..', 'elsewhere'] },
    { ...NOTHING, path: ['b', 'link'], kind: 'link', target: ['.'] },
    { ...NOTHING, path: ['..', 'elsewhere', '04.ts'], kind: 'file' },
    { ...NOTHING, path: ['c'], kind: 'link', target: ['..', 'elsewhere'] },
  ]);

  expect(existsSync(join(folder, 'a', 'exercise.ts'))).toBe(true);
  expect(lstatSync(join(folder, 'c')).isSymbolicLink()).toBe(true);
  expect(
    ['exercise.ts', 'link', '04.ts'].filter((name) =>
      existsSync(join(whole.path, 'elsewhere', name)),
    ),
  ).toEqual([]);
  whole.remove();
});
