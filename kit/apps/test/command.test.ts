import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm test` as npm does, called in some folder; `--listTests` names the specs without running a learner's code. */
function npmTest(args: readonly string[], calledIn = ROOT): Promise<Ended> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      ['--require', './kit/loader/index.cjs', join('kit', 'apps', 'test', 'command.ts'), ...args],
      { cwd: ROOT, env: { ...process.env, INIT_CWD: calledIn } },
      (error, stdout, stderr) => settle({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

async function specsOf(args: readonly string[], calledIn = ROOT): Promise<string[]> {
  const { stdout } = await npmTest([...args, '--listTests'], calledIn);
  return stdout
    .trim()
    .split(/\r?\n/)
    .map((file) => relative(ROOT, file).replaceAll('\\', '/'))
    .sort();
}

const INFINITE = 'exercises/04-infinite-sequences/exercise.spec.ts';

it('without a selector all exercises are run', async () => {
  const specs = await specsOf([]);

  expect(specs).toEqual(exercisesIn(ROOT).map(({ name }) => `exercises/${name}/exercise.spec.ts`));
});

it('a number or a part of a name selects one', async () => {
  expect(await specsOf(['04'])).toEqual([INFINITE]);
  expect(await specsOf(['infinite'])).toEqual([INFINITE]);
});

it('called in an exercise’s folder it runs that one', async () => {
  const folder = join(ROOT, 'exercises', '04-infinite-sequences');

  expect(await specsOf([], folder)).toEqual([INFINITE]);
});

it('an unknown exercise gets one line that lists what there is, and a non-zero exit', async () => {
  const { code, stdout, stderr } = await npmTest(['nope']);

  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^There is no exercise "nope"\. There are: 01-array-problem, .*\.\n$/);
});
