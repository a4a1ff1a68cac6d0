import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import { Grader } from './grader';
import type { SubmissionRecord } from './records/record';
import { none } from './sandbox/node-alone';

/** Starting processes takes long on a busy machine. */
const PATIENCE_MS = 180_000;

const exercises = ['01-array-problem', '02-first-generator'].map(
  (name) => new Exercise(ROOT, name),
);
const references = Object.fromEntries(
  exercises.map(({ number, reference }) => [`${number}.ts`, readFileSync(reference, 'utf8')]),
);

let folder: FolderOfFiles;
let grader: Grader;
/** Of the references. */
let good: SubmissionRecord;

beforeAll(async () => {
  grader = await Grader.open(none, exercises);
  folder = new FolderOfFiles(references);
  good = await grader.grade({ name: 'ada', folder: folder.path });
}, PATIENCE_MS);

afterAll(() => {
  folder.remove();
  grader.close();
});

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
