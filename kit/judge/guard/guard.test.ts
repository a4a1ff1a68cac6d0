import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

interface Outcome {
  /** `passed` or the first line of what made the test fail, by the test's full name. */
  readonly tests: Readonly<Record<string, string>>;
  /** What made each test fail, in full. */
  readonly failures: Readonly<Record<string, string>>;
  /** Why a file reported no test at all. */
  readonly message: string;
}

const ROOT = join(__dirname, '..', '..', '..');
/** Starting jest again and waiting for every limit in turn takes a while on a busy machine. */
const PATIENCE_MS = 300_000;

let outcomes: Map<string, Outcome>;
let debugged: Map<string, Outcome>;
let printed: string;

beforeAll(async () => {
  ({ outcomes, printed } = await runFixtures());
  debugged = (await runFixtures(['--inspect=127.0.0.1:0'], ['thinks-for-a-while'])).outcomes;
}, PATIENCE_MS);

it('a synchronous endless loop ends its own test, however it is written, and no other', () => {
  const stopped =
    'was stopped: expected it to finish, it was still running after N s without a pause';

  expect(outcomes.get('synchronous-loops')?.tests).toEqual({
    'before the loops': 'passed',
    loops: `"loops" ${stopped}`,
    'loops and catches everything': `"loops and catches everything" ${stopped}`,
    'loops in finally': `"loops in finally" ${stopped}`,
    'spreads something endless': `"spreads something endless" ${stopped}`,
    'loops in it.each 1': `"loops in it.each 1" ${stopped}`,
    'loops in it.each 2': `"loops in it.each 2" ${stopped}`,
    'loops before it calls done': `"loops before it calls done" ${stopped}`,
    'calls done': 'passed',
    'after the loops': 'passed',
  });
});

it('a test that is slow is stopped, except while a debugger is attached', () => {
  const test = 'thinks for a second';

  expect(outcomes.get('thinks-for-a-while')?.tests[test]).toContain('was stopped');
  expect(debugged.get('thinks-for-a-while')?.tests[test]).toBe('passed');
});

it('a test may log as much as it likes, and its lines identify an endless loop that logs', () => {
  const { tests, failures } = outcomes.get('logging')!;

  expect(tests['logs a hundred thousand lines']).toBe('passed');
  expect(failures['logs without an end']).toMatch(
    /Your code logged [\d,]{5,} lines in that time: look at the loop that logs/,
  );
});

it('a hook that loops or hangs fails the test that it is for', () => {
  expect(outcomes.get('hooks')?.tests).toMatchObject({
    'with a hook that loops fails by its hook': expect.stringContaining('hook of "with a hook'),
    'with a hook that hangs after an await fails by its hanging hook':
      expect.stringContaining('no sign of life'),
    'has no such hook': 'passed',
  });
});

it('endless microtasks, an endless for await and a loop after an await end with the name of the test', () => {
  const silent = 'was stopped: expected it to finish, its process showed no sign of life for N s';

  expect(outcomes.get('microtasks')?.tests).toEqual({
    'before the hanging': 'passed',
    'awaits without an end': `"awaits without an end" ${silent}`,
    'loops over an endless async generator': `"loops over an endless async generator" ${silent}`,
    'loops after an await': `"loops after an await" ${silent}`,
    'after the hanging': 'passed',
  });
});

it('using up the memory ends with a sentence, and the other tests report', () => {
  expect(outcomes.get('memory')?.tests).toEqual({
    'before the hoarding': 'passed',
    'hoards after an await':
      '"hoards after an await" was stopped: expected it to stay small, it used up the 128 MB that a spec may have',
    'hoards immediately': expect.stringContaining('"hoards immediately" was stopped'),
    'after the hoarding': 'passed',
  });
});

it('V8 does not print its own account of what happened', () => {
  expect(printed).not.toMatch(/FATAL ERROR|Native stack trace|Last few GCs/);
});

it('ending the process fails the test that does so', () => {
  expect(outcomes.get('exit')?.tests).toEqual({
    'before the exit': 'passed',
    exits:
      '"exits" was stopped: expected it to return or throw, it ended its process (exit code 0)',
    'after the exit': 'passed',
  });
});

it('a loop outside of every test ends with the name of the file', () => {
  expect(outcomes.get('top-level-loop')?.message).toContain(
    'top-level-loop.fixture.ts was stopped: expected it to load, it was still loading after N s',
  );
});

it('what stops a file is said once', () => {
  expect(outcomes.get('top-level-loop')?.message.match(/Why:/g)).toHaveLength(1);
});

it('a rejection that nothing handles while a file loads is shown with its error and its place', () => {
  const { message, tests } = outcomes.get('rejects-on-load')!;

  expect(tests).toEqual({});
  expect(message).toContain('a promise was rejected and nothing handled it: from a try-out');
  expect(message).toMatch(/at main \(.*rejects-on-load\.fixture\.ts:3:9\)/);
  expect(message.match(/from a try-out/g)).toHaveLength(2); // Once in the sentence, once in the code frame.
});

it.each([
  ['throws-late', 'from a timer'],
  ['rejects-after-loading', 'from a try-out'],
])('an error that comes later and belongs to no test is shown: %s', (name, error) => {
  const { message } = outcomes.get(name)!;

  expect(message).toContain(
    `an error came when no test was running, and nothing handled it: ${error}`,
  );
  expect(message).toContain('Why: ');
  expect(message).toContain(`${name}.fixture.ts:`);
});

it('a failure that holds a bigint is reported', () => {
  expect(outcomes.get('bigint')?.tests).toEqual({
    'fails with a bigint, which JSON cannot carry': expect.stringContaining('toEqual'),
  });
});

interface JestJson {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs the fixtures in one jest in-band, the way in which a lost process would take most along. */
async function runFixtures(
  nodeFlags: readonly string[] = [],
  names: readonly string[] = [],
): Promise<{ outcomes: Map<string, Outcome>; printed: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'generator-kata-'));
  try {
    const report = join(folder, 'report.json');
    const args = [
      ...nodeFlags,
      join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...['--config', join(__dirname, 'fixtures', 'jest.config.ts')],
      ...['--json', '--outputFile', report, ...names],
    ];
    const output = await new Promise<string>((settle) => {
      execFile(process.execPath, args, { cwd: ROOT }, (_error, stdout, stderr) =>
        settle(stdout + stderr),
      );
    });
    const json = JSON.parse(readFileSync(report, 'utf8')) as JestJson;
    return { outcomes: outcomesIn(json), printed: output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outcomesIn({ testResults }: JestJson): Map<string, Outcome> {
  return new Map(
    testResults.map(({ name, message, assertionResults }) => [
      basename(name, '.fixture.ts'),
      {
        message: withoutTimes(message),
        failures: Object.fromEntries(
          assertionResults.map(({ fullName, failureMessages: [failure = ''] }) => [
            fullName,
            failure,
          ]),
        ),
        tests: Object.fromEntries(
          assertionResults.map(({ fullName, status, failureMessages: [failure = ''] }) => [
            fullName,
            status === 'passed' ? status : (withoutTimes(failure).split('\n')[0] ?? ''),
          ]),
        ),
      },
    ]),
  );
}

/** Limits are stretched on a busy machine, so their figures differ from run to run. */
function withoutTimes(message: string): string {
  return message.replace('StoppedByGuard: ', '').replaceAll(/[\d.,]+ s\b/g, 'N s');
}
