import { spawnSync } from 'node:child_process';
import type { Sandbox } from './sandbox';

const NODE = '/judge/node';
const JUDGE = '/judge/judge.js';
const SCRATCH = '/scratch';
/** Where Node's shared libraries are; not every distribution has all of them. */
const LIBRARIES = ['/lib', '/lib64', '/usr/lib', '/usr/lib64'];

/** Everything of its own: no network, no other process, no file but Node, its libraries and the judge; no environment. */
const CONFINED = [
  '--unshare-all',
  '--die-with-parent',
  '--new-session',
  '--clearenv',
  ...LIBRARIES.flatMap((path) => ['--ro-bind-try', path, path]),
  ...['--proc', '/proc', '--dev', '/dev'],
  ...['--ro-bind', process.execPath, NODE],
  ...['--setenv', 'TMPDIR', SCRATCH],
];

/** Bubblewrap, the sandbox of Flatpak: Linux namespaces, for users without privileges where the host permits. */
export const bwrap: Sandbox = {
  level: 'bwrap',
  promise:
    'Submissions have no network and see no processes and no files but their own and system libraries.',
  tried() {
    if (process.platform !== 'linux') return undefined;
    const { status, stdout } = spawnSync('bwrap', [...CONFINED, NODE, '--version'], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout.trim() : undefined;
  },
  start: ({ judge, scratch, nodeFlags }) => ({
    command: 'bwrap',
    args: [
      ...CONFINED,
      ...['--ro-bind', judge, JUDGE, '--bind', scratch, SCRATCH, '--chdir', SCRATCH],
      ...[NODE, ...nodeFlags, JUDGE],
    ],
    scratch: SCRATCH,
  }),
};
