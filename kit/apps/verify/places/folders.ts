import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workplace } from './place';
import type { ScratchClone } from './scratch-clone';

/** Names that some tool may read as a pattern, an escape or a comment. */
const NAMES: readonly string[] = [
  'with some spaces',
  '[brackets] {braces} (parentheses)',
  'hash#mark',
  'per%20cent%',
  'plus+plus',
  'Übung 生成器 🙂',
  "it's & that; $HOME `x` !",
  join(...Array.from({ length: 5 }, () => 'a-folder-with-a-name-of-fifty-characters-and-no-less')),
];

/** Folders to clone into. */
export const folders: readonly Workplace[] = [
  ...NAMES.map((name) => inFolder(`folder: ${name}`, name)),
  inFolder('folder: below another node_modules', join('node_modules', 'generator-kata')),
  inFolder('folder: below another project', join('project', 'kata'), (parent) => {
    const manifest = { name: 'project', type: 'module', jest: { testMatch: ['nothing'] } };
    writeFileSync(join(parent, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(parent, 'tsconfig.json'), '{ "compilerOptions": { "strict": "nonsense" } }');
    writeFileSync(join(parent, '.babelrc'), '{ "presets": ["none-such"] }');
  }),
  {
    name: 'folder: reached by a symbolic link',
    visit: (clone, attempt) => {
      const link = join(clone.scratch, 'link');
      symlinkSync(clone.folder, link, 'junction');
      return attempt({ folder: link });
    },
  },
];

function inFolder(name: string, path: string, prepare?: (parent: string) => void): Workplace {
  return {
    name,
    visit: (clone: ScratchClone, attempt) => {
      const folder = join(clone.scratch, path);
      mkdirSync(join(folder, '..'), { recursive: true });
      prepare?.(join(folder, '..'));
      return clone.movedTo(folder, () => attempt({}));
    },
  };
}
