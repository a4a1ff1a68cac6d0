import { readFileSync } from 'node:fs';
import { Exercise } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import { Grader } from './grader';
import { none } from './sandbox/node-alone';
import type { Program, Sandbox, Start } from './sandbox/sandbox';

/** Starting processes takes long on a busy machine. */
const PATIENCE_MS = 180_000;

const exercises = ['01-array-problem', '02-first-generator'].map(
  (name) => new Exercise(ROOT, name),
);
const references = Object.fromEntries(
  exercises.map(({ number, reference }) => [`${number}.ts`, readFileSync(reference, 'utf8')]),
);

/** A process that does one thing. */
const ending = (code: string): Start => ({
  command: process.execPath,
  args: ['-e', code],
  seen: (path) => path,
});

let folder: FolderOfFiles;
let grader: Grader;
/** What is started in place of the process that runs a spec. */
let start: (program: Program) => Start;

const sandbox: Sandbox = {
  ...none,
  start: (program) => (program.file.endsWith('judge.js') ? start(program) : none.start(program)),
};

beforeAll(async () => {
  start = (program) => none.start(program);
  grader = await Grader.open(sandbox, exercises);
  // Before anything goes wrong, the kata's own answers have to pass here.
  const ada = new FolderOfFiles(references);
  await grader.grade({ name: 'ada', folder: ada.path });
  ada.remove();
}, PATIENCE_MS);

beforeEach(() => {
  start = (program) => none.start(program);
  folder = new FolderOfFiles(references);
});

afterEach(() => folder.remove());
afterAll(() => grader.close());

it(
  'whatever goes wrong with an exercise costs that exercise, and is said',
  async () => {
    let started = 0;
    start = (program) => {
      started += 1;
      if (started === 1) throw new Error('ENOSPC: no space left on device');
      return none.start(program);
    };
    const bad = await grader.grade({ name: 'bo', folder: folder.path });

    expect(bad).toMatchObject({
      verdict: 'error',
      exercises: [
        {
          verdict: 'error',
          points: 0,
          reasons: ['it could not be judged: ENOSPC: no space left on device'],
        },
        { verdict: 'pass' },
      ],
    });
  },
  PATIENCE_MS,
);

it(
  'where the kata’s own answer does not pass, that exercise cannot be judged, and nothing else is lost',
  async () => {
    const fresh = await Grader.open(sandbox, exercises);
    let started = 0;
    start = (program) => {
      started += 1;
      // The reference is tried three times.
      return started <= 3 ? ending('process.exit(7)') : none.start(program);
    };
    const { exercises: found } = await fresh
      .grade({ name: 'al', folder: folder.path })
      .finally(() => fresh.close());

    expect(found).toMatchObject([{ verdict: 'error', points: 0 }, { verdict: 'pass' }]);
    expect(found[0]?.reasons[0]).toMatch(
      /^it could not be judged: the kata's own answer does not pass here \(.*exit code 7/,
    );
  },
  PATIENCE_MS,
);

it(
  'a process that cannot be started is nobody’s failure',
  async () => {
    start = (program) => ({ ...none.start(program), command: 'no-such-command' });

    const { exercises: found } = await grader.grade({ name: 'cy', folder: folder.path });

    expect(found).toMatchObject([{ verdict: 'error' }, { verdict: 'error' }]);
    expect(found[0]?.reasons[0]).toMatch(/its process could not be started: spawn/);
  },
  PATIENCE_MS,
);

it(
  'a process that the system ends once, for want of memory, costs nothing',
  async () => {
    let started = 0;
    start = (program) => {
      started += 1;
      return started === 1 ? ending("process.kill(process.pid, 'SIGKILL')") : none.start(program);
    };

    expect(await grader.run(exercises[0]!, { modules: {} })).toMatchObject({ tests: [] });
    expect(started).toBe(2);
  },
  PATIENCE_MS,
);

it.each([
  ["process.kill(process.pid, 'SIGKILL')", 'ended from outside (signal SIGKILL)'],
  // As bubblewrap tells it.
  ['process.exit(137)', 'ended from outside (signal SIGKILL)'],
  ['process.abort()', 'it ended its process (signal SIGABRT)'],
  ['process.exit(7)', 'it ended its process (exit code 7)'],
])(
  'a process that ends by %s is said to have been %s',
  async (code, sentence) => {
    start = () => ending(code);

    const { failure } = await grader.run(exercises[0]!, { modules: {} });

    expect(failure?.message).toContain(sentence);
  },
  PATIENCE_MS,
);
