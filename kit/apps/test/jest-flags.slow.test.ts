import { CopyOfKata } from '../../testing/copy-of-kata';

/** Jest starts several times, on a busy machine. */
const PATIENCE_MS = 120_000;

/** In continuous integration there would be colours. */
const PLAIN = { NO_COLOR: '1' };

let kata: CopyOfKata;

beforeAll(() => {
  kata = new CopyOfKata();
});

afterAll(() => kata.remove());

it.each([[], ['--verbose'], ['--json']].map((flags) => ({ flags })))(
  'with $flags an error of types is part of the verdict, and of the exit code',
  async ({ flags }) => {
    const right = kata.reference('01');
    kata.write('01', right);
    const done = await kata.run('test', ['01', ...flags], PLAIN);
    kata.write('01', `${right}\nexport const text: string = 1;\n`);
    const open = await kata.run('test', ['01', ...flags], PLAIN);

    expect(done.code).toBe(0);
    expect(done.stdout + done.stderr).toMatch(/✓ 01 array-problem +done, \d+ tests pass/);
    expect(open.code).toBe(1);
    expect(open.stdout + open.stderr).toMatch(/✗ 01 array-problem .* but types do not check/);
    expect(open.stdout + open.stderr).toContain('TS2322');
  },
  PATIENCE_MS,
);

it(
  'with --json standard output is JSON and nothing else',
  async () => {
    kata.write('01', kata.reference('01').replaceAll('i * 2', 'i * 3'));
    const { code, stdout } = await kata.run('test', ['01', '--json']);

    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ success: false, numTotalTestSuites: 1 });
  },
  PATIENCE_MS,
);
