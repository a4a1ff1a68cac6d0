import { exercisesIn } from '../../../../kata/exercise';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { checkLayout } from './check-layout';

const NAME = '04-infinite-sequences';
const FAMILIES = [
  'laziness',
  'single-pass exhaustion',
  'state preservation',
  'closing',
  'bounded heap growth',
];
const SPEC = [
  `import { take } from '#kata/${NAME}';`,
  `import '#kit';`,
  ...FAMILIES.map((family) => `describe('${family}', () => {});`),
].join('\n');
const WRONG =
  '/**\n * Eager.\n *\n * @misconception Lazy.\n * @rejectedBy laziness › it waits\n */';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({
    [`exercises/${NAME}/README.md`]: '# 04 · Infinite\n\nNo end.\n\n## Hints\n\n1. a\n2. b\n3. c\n',
    [`exercises/${NAME}/exercise.ts`]: '',
    [`exercises/${NAME}/exercise.spec.ts`]: SPEC,
    [`solutions/${NAME}/solution.ts`]: '',
    [`solutions/${NAME}/stub.ts`]: '',
    [`solutions/${NAME}/scenes.ts`]: '',
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`solutions/${NAME}/wrong/${name}.ts`, WRONG]),
    ),
    [`solutions/${NAME}/right/a.ts`]: '/** By hand. */',
    [`solutions/${NAME}/right/b.ts`]: '/** Delegates. */',
  });
});

afterEach(() => folder.remove());

/** What is found once some files are added or replaced. */
function reasonsWith(files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return checkLayout(folder.path, exercisesIn(folder.path)).findings.map(({ reason }) => reason);
}

it('finds nothing where all is in its place', () => {
  expect(reasonsWith({})).toEqual([]);
});

it('finds strays', () => {
  expect(reasonsWith({ 'exercises/common.ts': '', [`solutions/${NAME}/notes.md`]: '' })).toEqual([
    'only folders such as 04-infinite-sequences belong in exercises/',
    'it does not belong here; the folder has right, scenes.ts, solution.ts, stub.ts, wrong',
  ]);
});

it('leaves a learner’s backups alone', () => {
  expect(reasonsWith({ [`exercises/${NAME}/exercise.2026-01-01.backup`]: '' })).toEqual([]);
});

it('leaves a lesson in another language alone', () => {
  expect(reasonsWith({ [`exercises/${NAME}/README.pt-BR.md`]: '' })).toEqual([]);
  expect(reasonsWith({ [`exercises/${NAME}/README.old.copy.md`]: '' })).toHaveLength(1);
});

it('finds what is missing', () => {
  expect(reasonsWith({ 'exercises/05-next/README.md': '' })).toEqual(
    Array.from({ length: 7 }, () => 'it is missing'),
  );
});

it('finds a number that is taken', () => {
  expect(reasonsWith({ 'exercises/04-other/README.md': '' })).toContain('the number 04 is taken');
});

it('finds a lesson without title or hints', () => {
  expect(reasonsWith({ [`exercises/${NAME}/README.md`]: '# Infinite\n' })).toEqual([
    'it has no title',
    'its third line is empty',
    'it has 0 hints',
  ]);
});

it('finds a spec that leaves out a family or imports what it must not', () => {
  const spec = SPEC.replace(/describe\('closing'.*/, `import '../05-next/exercise';`);

  expect(reasonsWith({ [`exercises/${NAME}/exercise.spec.ts`]: spec })).toEqual([
    'its describe blocks are [laziness, single-pass exhaustion, state preservation, bounded heap growth]',
    'it imports ../05-next/exercise',
  ]);
});

it('finds a wrong answer that does not say what it stands for', () => {
  expect(reasonsWith({ [`solutions/${NAME}/wrong/a.ts`]: '/** Eager. */' })).toEqual([
    'its first comment lacks @misconception',
    'its first comment lacks @rejectedBy family › test name',
  ]);
});

it('finds what is not written yet, line by line; a stub may say so', () => {
  expect(
    reasonsWith({
      [`exercises/${NAME}/exercise.spec.ts`]: `${SPEC}\nit.todo('waits');`,
      [`solutions/${NAME}/right/a.ts`]: '/** TODO: by hand. */\n// TODO: replace this line.',
      [`exercises/${NAME}/exercise.ts`]: '// TODO: replace this line.',
      [`solutions/${NAME}/stub.ts`]: '// TODO: replace this line.',
    }),
  ).toEqual(['it is not written yet: line 8', 'it is not written yet: line 1, 2']);
});
