import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { SCRATCH_BYTES } from '../judging/inside/protocol';
import { type Sandbox, versionBy } from './sandbox';

const NODE = '/judge/node';
const PROGRAM = '/judge/program.js';
const SCRATCH = '/scratch';
/** Where Node's shared libraries are. Not every distribution has all of these folders. */
const LIBRARIES = ['/lib', '/lib64', '/usr/lib', '/usr/lib64'];

/** Shares nothing: no network, no other processes, no environment, and no files except Node, its libraries and the judge. */
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

/** Bubblewrap, the sandbox of Flatpak: Linux namespaces. It needs no privileges if the host permits that. */
export const bwrap: Sandbox = {
  level: 'bwrap',
  promise:
    'Submissions have no network. They see only their own processes and files, and system libraries.',
  tried: () => (process.platform === 'linux' ? versionBy('bwrap', [...CONFINED, NODE]) : undefined),
  start: ({ file, scratch, readable = [], nodeFlags, args = [] }) => {
    const seen = new Map([
      [file, PROGRAM],
      [scratch, SCRATCH],
      // The last part of the path stays, because Node finds a package by the name of its folder.
      ...readable.map((path, index): [string, string] => [
        path,
        `/readable/${index}/${basename(path)}`,
      ]),
    ]);
    return {
      command: 'bwrap',
      args: [
        ...CONFINED,
        ...[file, ...readable].flatMap((path) => ['--ro-bind', path, seen.get(path)!]),
        // If bubblewrap can limit it, the folder is in memory, and nothing is written to a disk.
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

/** An option that bubblewrap has since 0.7. */
function limitsSize(): boolean {
  return (sizeIsLimited ??= spawnSync('bwrap', ['--help']).stdout.includes('--size'));
}
