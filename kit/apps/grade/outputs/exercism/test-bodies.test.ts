import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from '../../../../kata/exercise';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { ROOT } from '../../../../kata/root';
import { testBodies } from './test-bodies';

let folder: FolderOfFiles;

function bodiesOf(...lines: readonly string[]) {
  folder.write('exercise.spec.ts', lines.join('\n'));
  return testBodies(join(folder.path, 'exercise.spec.ts'));
}

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('gives what a test does, by its name', () => {
  const bodies = bodiesOf(
    "describe('laziness', () => {",
    "  it('it’s lazy (2+2)', async () => {",
    '    const a = 1;',
    '',
    '    if (a) {',
    '      expect(a).toBe(1);',
    '    }',
    '  });',
    '});',
  );

  expect(bodies('laziness › it’s lazy (2+2)')).toBe(
    'const a = 1;\n\nif (a) {\n  expect(a).toBe(1);\n}',
  );
  expect(bodies('laziness › another')).toBeUndefined();
});

it('knows the tests that a table makes', () => {
  const bodies = bodiesOf("it.each([['red']])('stops at %s', (_, n) => {", '  stop(n);', '});');

  expect(bodies('stops at red')).toBe('stop(n);');
});

it.each(exercisesIn(ROOT))('reads the spec of $name', ({ spec }) => {
  const text = readFileSync(spec, 'utf8');
  const [, family = ''] = /^describe\('([^']+)'/m.exec(text) ?? [];
  const [, name = ''] = /^ {2}it\('([^']+)'/m.exec(text) ?? [];

  expect(testBodies(spec)(`${family} › ${name}`)).toContain('expect(');
});
