import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { SCRATCH_BYTES } from '../judging/inside/protocol';
import type { Sandbox } from './sandbox';

const NODE = '/judge/node';
const PROGRAM = '/judge/program.js';
const SCRATCH = '/scratch';
/** Where Node's shared libraries are; not every distribution has all of them. */
const LIBRARIES = ['/lib', '/lib64', '/usr/lib', '/usr/lib64'];

/** Everything separate: no network, no other process, no file but Node, its libraries and the judge; no environment. */
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
    'Submissions have no network. They see only their own processes and files, and system libraries.',
  tried() {
    if (process.platform !== 'linux') return undefined;
    const { status, stdout } = spawnSync('bwrap', [...CONFINED, NODE, '--version'], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout.trim() : undefined;
  },
  start: ({ program, scratch, readable = [], nodeFlags, args = [] }) => {
    const seen = new Map([
      [program, PROGRAM],
      [scratch, SCRATCH],
      // The last part stays: Node looks for a package by the name of its folder.
      ...readable.map((path, index): [string, string] => [
        path,
        `/readable/${index}/${basename(path)}`,
      ]),
    ]);
    return {
      command: 'bwrap',
      args: [
        ...CONFINED,
        ...[program, ...readable].flatMap((path) => ['--ro-bind', path, seen.get(path)!]),
        // In memory and limited where bubblewrap can do it: then nothing is written to a disk.
        ...(limitsSize()
          ? ['--size', String(SCRATCH_BYTES), '--tmpfs', SCRATCH]
          : ['--bind', scratch, SCRATCH]),
        ...['--chdir', SCRATCH],
        ...[NODE, ...nodeFlags, PROGRAM, ...args.map((path) => seen.get(path) ?? path)],
      ],
      seen: (path) => seen.get(path) ?? path,
    };
  },
};

let sizeIsLimited: boolean | undefined;

/** Since bubblewrap 0.7. */
function limitsSize(): boolean {
  sizeIsLimited ??= spawnSync('bwrap', ['--help'], { encoding: 'utf8' }).stdout.includes('--size');
  return sizeIsLimited;
}
