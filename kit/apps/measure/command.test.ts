import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../kata/root';

function measure(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      [
        '--require',
        './kit/loader/index.cjs',
        join('kit', 'apps', 'measure', 'command.ts'),
        ...args,
      ],
      { cwd: ROOT, env: { ...process.env, INIT_CWD: ROOT } },
      (error, stdout, stderr) => settle({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

jest.setTimeout(60_000);

it.each([
  ['an unknown option', ['--fast'], /^Unknown option '--fast'/],
  ['a page without a name', ['--html', ''], /^--html needs the name of a file\.$/],
  ['a folder in the place of a file', ['--svg', 'docs'], /^--svg needs the name of a file\.$/],
  ['a folder that is not there', ['--html', 'no/such/page.html'], /^There is no folder .*such\.$/],
])('%s gets one line before anything is measured', async (_what, args, line) => {
  const { code, stdout, stderr } = await measure(...args);

  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trimEnd()).toMatch(line);
  expect(stderr.trimEnd()).not.toContain('\n');
});
