import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { bundleReader } from '../bundle';
import { Processes } from '../sandbox/confined';
import { Reader, type ReaderOptions } from './reader';
import { chooseSandbox } from '../sandbox/choose';

/** Loading TypeScript takes long on a busy machine. */
const PATIENCE_MS = 120_000;

const processes = new Processes(chooseSandbox('auto'));
let program: string;
let folder: FolderOfFiles;
let reader: Reader | undefined;

beforeAll(async () => {
  program = await bundleReader();
});

beforeEach(() => {
  folder = new FolderOfFiles({ 'scratch/.keep': '', 'anna/01.ts': 'export const one = 1;\n' });
});

afterEach(async () => {
  await reader?.end();
  folder.remove();
});

function readerWith(javascript: string, others: Partial<ReaderOptions> = {}): Reader {
  folder.write('program.js', javascript);
  reader = new Reader({
    processes,
    program: join(folder.path, 'program.js'),
    scratch: join(folder.path, 'scratch'),
    folder: join(folder.path, 'anna'),
    ...others,
  });
  return reader;
}

it(
  'reads, compiles and checks',
  async () => {
    folder.write('anna/02.ts', "import { x } from './x'; export const two: string = x;");
    folder.write('anna/x.ts', 'export const x = 2;');
    const own = readerWith(program);

    expect(await own.read('01')).toMatchObject({ kind: 'read' });
    expect(await own.read('03')).toMatchObject({ kind: 'absent' });
    expect(await own.compile('02')).toMatchObject({
      kind: 'compiled',
      modules: { 'exercise.ts': { imports: { './x': 'x.ts' } }, 'x.ts': { imports: {} } },
    });
    expect(await own.check('02')).toMatchObject({ errors: [{ code: 2322 }] });
  },
  PATIENCE_MS,
);

it(
  'what takes too long costs its own answer, and the next one is given',
  async () => {
    folder.write('anna/04.ts', `export const x = ${'async (a = '.repeat(40)}0${')'.repeat(40)};`);
    let limitMs = PATIENCE_MS;
    const own = readerWith(program, { limitMs: () => limitMs });
    expect(await own.compile('01')).toMatchObject({ kind: 'compiled' });

    limitMs = 500;
    const refused = { kind: 'refused', reason: 'it took longer than 0.5 s' };
    expect(await own.compile('04')).toEqual(refused);

    limitMs = PATIENCE_MS;
    expect(await own.compile('01')).toMatchObject({ kind: 'compiled' });
  },
  PATIENCE_MS,
);

it(
  'a process that is killed from outside twice says nothing of the submission',
  async () => {
    const killed = readerWith(
      "process.stdin.once('data', () => process.kill(process.pid, 'SIGKILL'));",
    );

    await expect(killed.check('01')).rejects.toThrow('ended from outside twice');
  },
  PATIENCE_MS,
);

it.each([
  ['ends', 'process.exit(7)', 'TypeScript crashed (exit code 7)'],
  [
    'ends by a signal',
    "process.kill(process.pid, 'SIGSEGV')",
    'TypeScript crashed (signal SIGSEGV)',
  ],
  ['runs out of memory', "console.error('heap out of memory'); process.abort()", 'used up 1024 MB'],
  ['answers with no JSON', "say('gift')", 'an answer that makes no sense'],
  ['answers in another shape', 'say(\'{"kind":"read","codeHash":5}\')', 'makes no sense'],
  [
    'answers something else',
    'say(\'{"kind":"absent","why":""}\')',
    'the process that reads it answered "absent"',
  ],
  ['answers without an end', "for (;;) write('x'.repeat(1e6))", 'an endless answer'],
])(
  'a process that %s costs one answer, and the grader nothing',
  async (_what, code, reason) => {
    const own = readerWith(
      `const write = (text) => require('node:fs').writeSync(3, text);
      const say = (text) => write(text + '\\n');
      process.stdin.once('data', () => { ${code} });`,
    );

    expect(await own.check('01')).toEqual({
      kind: 'refused',
      reason: expect.stringContaining(reason),
    });
  },
  PATIENCE_MS,
);
