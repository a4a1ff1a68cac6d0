import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../exercises/exercise';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { ROOT } from '../exercises/root';
import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { gradeClass } from './grade-class';
import { Journal } from './journal';
import { type SandboxLevel, SANDBOX_LEVELS } from './record';
import { removeFolder } from './remove-folder';
import { chooseSandbox } from './sandbox/choose';

const PATIENCE_MS = 300_000;

const exercise = new Exercise(ROOT, '04-infinite-sequences');
const hostile = HOSTILE_FOLDERS.filter(({ isSlow }) => isSlow === undefined);
const usable = SANDBOX_LEVELS.filter((level) => {
  try {
    return chooseSandbox(level).level === level;
  } catch {
    return false;
  }
});

let folder: FolderOfFiles;
const temporary = process.env['TMPDIR'];

beforeEach(() => {
  const honest = readFileSync(exercise.reference, 'utf8');
  folder = new FolderOfFiles({
    'class/an-honest-neighbour/04.ts': honest,
    'class/z/04.ts': honest,
  });
  mkdirSync(join(folder.path, 'tmp'));
  process.env['TMPDIR'] = join(folder.path, 'tmp');
});

afterEach(() => {
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  removeFolder(folder.path);
});

it.each(usable)(
  'at %s, whoever would harm a class harms nobody',
  async (level: SandboxLevel) => {
    const names = ['an-honest-neighbour', ...hostile.map((_, index) => `hostile-${index}`), 'z'];
    hostile.forEach((one, index) => one.make(join(folder.path, 'class', `hostile-${index}`)));
    const journal = new Journal(join(folder.path, 'out'));

    const { records, leftover } = await gradeClass(
      names.map((name) => ({ name, folder: join(folder.path, 'class', name) })),
      {
        ...{ sandbox: chooseSandbox(level), exercises: [exercise], journal },
        ...{ jobs: 2, resume: false, stop: new AbortController().signal },
        onDone: () => undefined,
      },
    );

    const [first, ...others] = records;
    const last = others.pop();
    expect([first, last]).toMatchObject([{ verdict: 'pass' }, { verdict: 'pass' }]);
    expect(
      others.map(({ verdict, points }, index) => [hostile[index]?.name, verdict, points]),
    ).toEqual(hostile.map(({ name, verdict, points }) => [name, verdict, points]));
    expect(
      hostile.filter(({ says }, index) => says?.test(JSON.stringify(others[index])) === false),
    ).toEqual([]);
    expect([...journal.read().keys()].sort()).toEqual([...names].sort());
    expect([readdirSync(join(folder.path, 'tmp')), leftover]).toEqual([[], undefined]);
  },
  PATIENCE_MS,
);
