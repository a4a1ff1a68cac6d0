import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpFor } from '../ground/command-line/command';
import { ROOT } from '../kata/root';
import { COMMANDS } from './commands';

const NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

function run(name: string, ...args: string[]) {
  const file = join('kit', 'apps', name, 'command.ts');
  const loader = ['--require', './kit/loader/index.cjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...loader, file, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

it('the table has every command of package.json, and each has its folder', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  expect(Object.keys(scripts).sort()).toEqual([...NAMES].sort());
  for (const name of NAMES) {
    expect(scripts[name]).toMatch(new RegExp(` kit/apps/${name}/command\\.ts$`));
    expect(existsSync(join(ROOT, 'kit', 'apps', name, 'command.ts'))).toBe(true);
  }
});

it.each(NAMES)('%s tells how it is called', (name) => {
  expect(run(name, '--help')).toEqual({ code: 0, stdout: helpFor(COMMANDS[name]), stderr: '' });
});

it.each(['hint', 'grade'])(
  '%s refuses an option that it does not have, on one line, as every command does that reads its options by the table',
  (name) => {
    const { code, stdout, stderr } = run(name, '--unheard-of');

    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unknown option '--unheard-of'[^\n]*\n$/);
  },
);
