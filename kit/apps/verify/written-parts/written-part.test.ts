import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../../../ground/markdown/markdown-table';
import { ROOT } from '../../../kata/root';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import type { Report } from '../finding';

const START = '<!-- stones: written by `npm run verify -- --write-table` -->';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'PAGE.md': `# Page\n\n${START}\nold\n<!-- /stones -->\n\nMore.\n` });
});

afterEach(() => folder.remove());

/** In its own process: the formatter is an ES module, and jest cannot load it before Node 24. */
function call(name: 'checkPart' | 'writePart'): { report?: Report; stderr: string } {
  const table = {
    page: 'PAGE.md',
    name: 'stones',
    what: 'table of stones',
    source: 'the ground says',
    text: markdownTable(['stone', 'use'], [['flint', 'a|b']]),
  };
  const module = JSON.stringify(join(__dirname, 'written-part.ts'));
  const script = `require(${module}).${name}(${JSON.stringify(folder.path)}, ${JSON.stringify(table)})
    .then((report = {}) => console.log(JSON.stringify(report)))`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', './kit/loader/index.cjs', '--eval', script],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return stdout === '' ? { stderr } : { report: JSON.parse(stdout) as Report, stderr };
}

it('writes the table in its place, and leaves the rest', () => {
  call('writePart');

  expect(readFileSync(join(folder.path, 'PAGE.md'), 'utf8')).toBe(`# Page

${START}

| stone | use  |
| ----- | ---- |
| flint | a\\|b |

<!-- /stones -->

More.
`);
});

it('finds a table that is not as it would be written, and nothing once it is', () => {
  expect(call('checkPart').report?.findings.map(({ reason }) => reason)).toEqual([
    'its table of stones is not what the ground says',
  ]);

  call('writePart');
  expect(call('checkPart').report).toEqual({ claims: 1, findings: [] });
});

it('does not take a page without a place for the table', () => {
  folder.write('PAGE.md', '# Page\n');

  expect(call('checkPart').stderr).toContain('has no place for the table of stones');
});
