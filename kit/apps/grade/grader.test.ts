import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import { Grader } from './grader';
import type { SubmissionRecord } from './records/record';
import { none } from './sandbox/none';
import type { Place, Sandbox, Start } from './sandbox/sandbox';

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
/** Of the references, judged in a sandbox that works. */
let good: SubmissionRecord;
/** What is started in place of the process that runs a spec. */
let start: (place: Place) => Start;

beforeAll(async () => {
  const sandbox: Sandbox = {
    ...none,
    start: (place) => (place.program.endsWith('judge.js') ? start(place) : none.start(place)),
  };
  grader = await Grader.open(sandbox, exercises);
  start = (place) => none.start(place);
  const ada = new FolderOfFiles(references);
  good = await grader.grade({ name: 'ada', folder: ada.path });
  ada.remove();
}, PATIENCE_MS);

beforeEach(() => {
  start = (place) => none.start(place);
  folder = new FolderOfFiles(references);
});

afterEach(() => folder.remove());
afterAll(() => grader.close());

it(
  'whatever goes wrong with an exercise costs that exercise, and is said',
  async () => {
    let started = 0;
    start = (place) => {
      started += 1;
      if (started === 1) throw new Error('ENOSPC: no space left on device');
      return none.start(place);
    };
    const bad = await grader.grade({ name: 'bo', folder: folder.path });

    expect(good.verdict).toBe('pass');
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
  'a process that cannot be started is nobody’s failure',
  async () => {
    start = (place) => ({ ...none.start(place), command: 'no-such-command' });

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
    start = (place) => {
      started += 1;
      return started === 1 ? ending("process.kill(process.pid, 'SIGKILL')") : none.start(place);
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

it(
  'an earlier record of the same work is given back, save where that could not be judged',
  async () => {
    const [exercise, ...others] = good.exercises;
    const unjudged = {
      ...good,
      exercises: [{ ...exercise!, verdict: 'error' as const }, ...others],
    };

    expect(await grader.grade({ name: 'di', folder: folder.path }, good)).toBe(good);
    expect(await grader.grade({ name: 'di', folder: folder.path }, unjudged)).toMatchObject({
      verdict: 'pass',
    });
    folder.write('01.ts', 'export {};');
    expect(await grader.grade({ name: 'di', folder: folder.path }, good)).not.toBe(good);
  },
  PATIENCE_MS,
);

it(
  'nothing handed in is no failure, and says why; what cannot be read is an error',
  async () => {
    const stubs = Object.fromEntries(
      exercises.map(({ number, stub }) => [`${number}.ts`, readFileSync(stub, 'utf8')]),
    );
    const found: unknown[] = [];
    for (const files of [{}, { 'notes.md': '' }, { 'mine.ts': '' }, { 'a.zip': '' }, stubs]) {
      const one = new FolderOfFiles(files);
      const { verdict, reasons, points, outOf } = await grader.grade({
        name: 'ed',
        folder: one.path,
      });
      one.remove();
      found.push([verdict, reasons[0], points, outOf === good.outOf]);
    }

    expect(found).toEqual(
      [
        'nothing was handed in: the folder is empty',
        'nothing was handed in: there is no file of an exercise (found: notes.md)',
        'nothing was recognised: give each file the number of its exercise, such as 04.ts (found: mine.ts)',
        'nothing can be graded before it is unpacked: a.zip',
        'nothing was handed in: every exercise is as it came, and no code has been written',
      ].map((reason) => ['not begun', reason, 0, true]),
    );
    expect(await grader.grade({ name: 'flo', folder: join(folder.path, 'none') })).toMatchObject({
      verdict: 'error',
      reasons: ['there is no such folder'],
    });
  },
  PATIENCE_MS,
);

it(
  'of a class in one folder, an answer can import its own learner’s files and no other’s',
  async () => {
    const first = "import { getNumbers } from './b_2_9_theirs'; export { getNumbers };";
    const both = new FolderOfFiles({
      'a_1_8_01.ts': first,
      'b_2_9_theirs.ts': references['01.ts']!,
    });
    const [{ verdict, exercises: judged }] = [
      await grader.grade({
        name: 'a',
        folder: both.path,
        files: [{ path: join(both.path, 'a_1_8_01.ts'), name: '01.ts' }],
      }),
    ];
    both.remove();

    expect(verdict).toBe('fail');
    expect(judged[0]?.tests[0]?.message).toMatch(/theirs/);
  },
  PATIENCE_MS,
);
