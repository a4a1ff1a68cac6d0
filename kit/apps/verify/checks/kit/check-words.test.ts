import { join } from 'node:path';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { checkWords } from './check-words';
import { line } from '../../finding';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({
    'README.md': 'Learn.\n',
    'docs/glossary.md': 'Words.\n',
    'exercises/04-infinite/README.md': '# 04 · Infinite\n',
    'exercises/04-infinite/exercise.ts': '// mine, meanwhile\n',
    'kit/index.ts': 'export {};\n',
    'solutions/04-infinite/wrong/eager.ts': '/** Collects. */\n',
  });
});

afterEach(() => folder.remove());

it('reads pages, code and answers, but not the file of a learner', () => {
  expect(checkWords(folder.path)).toEqual({ claims: 5, findings: [] });
});

it.each([
  'README.md',
  'docs/glossary.md',
  'exercises/04-infinite/README.md',
  'kit/index.ts',
  'solutions/04-infinite/wrong/eager.ts',
])('reports file, line, word and replacement in %s', (name) => {
  folder.write(name, 'First.\nStarts anew.\n');

  const { findings } = checkWords(folder.path);

  expect(findings).toEqual([
    {
      file: `${join(folder.path, name)}:2`,
      reason: '"anew" is hard to read for many people',
      fix: 'write: again',
    },
  ]);
  expect(findings.map(line).join()).toMatch(/:2: "anew" is hard .* Fix: write: again\.$/);
});
