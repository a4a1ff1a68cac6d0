import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../kata/root';

/** Runs a main function, given as its source, the way the commands are run. */
function command(main: string): { code: number | null; stdout: string; stderr: string } {
  const script = `require(${JSON.stringify(join(__dirname, 'run-command.ts'))}).runCommand(${main})`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', './kit/loader/index.cjs', '--eval', script],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}

it('a command whose work is finished ends with 0 and prints nothing more', () => {
  expect(command('async () => { await null; console.log("done"); }')).toEqual({
    code: 0,
    stdout: 'done\n',
    stderr: '',
  });
});

it('a command that waits for what nothing is left to answer says so and fails', () => {
  const { code, stderr } = command('() => new Promise(() => undefined)');

  expect(code).toBe(13);
  expect(stderr).toMatch(/^The command has ended without a result: [^\n]*\n$/);
});

it('an error that nobody foresaw keeps its stack', () => {
  const { code, stderr } = command('async () => { throw new RangeError("odd"); }');

  expect(code).toBe(1);
  expect(stderr).toMatch(/RangeError: odd\n\s+at /);
});

it('a command whose output nobody reads to its end ends without a word', async () => {
  const script = `require(${JSON.stringify(join(__dirname, 'run-command.ts'))}).runCommand(() => {
    for (let line = 0; line < 100_000; line += 1) console.log('a line');
  })`;
  const child = spawn(process.execPath, ['--require', './kit/loader/index.cjs', '--eval', script], {
    cwd: ROOT,
  });
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  await once(child, 'close');

  expect(stderr).toBe('');
});
