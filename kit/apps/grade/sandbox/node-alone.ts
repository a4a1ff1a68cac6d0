import { type Sandbox, versionBy } from './sandbox';

/** Node renamed this flag in 22.13. */
const FLAG = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/** Node 25 closes the network too, but a spec with a server needs it. */
const NETWORK = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ['--allow-net'] : [];

/**
 * Node's permission model: no files except the judge and the scratch folder, no child processes, no add-ons. It leaves the
 * network open, so the judge closes that from inside as far as it can.
 */
export const permission: Sandbox = {
  level: 'permission',
  promise:
    'Submissions read and write only their own files. The network is closed only from inside.',
  tried: () => versionBy(process.execPath, [FLAG]),
  start: ({ file, scratch, readable, nodeFlags, args = [] }) => ({
    command: process.execPath,
    args: [
      ...[FLAG, '--no-warnings', '--allow-worker', ...NETWORK],
      // The process that reads folders runs no code of a submission, so it may read everything. It needs every folder on
      // the way to a real path; and a folder's name may contain a comma or a star, which have a meaning in this flag.
      ...(readable === undefined ? [file, scratch] : ['*']).map(
        (path) => `--allow-fs-read=${path}`,
      ),
      `--allow-fs-write=${scratch}`,
      ...[...nodeFlags, file, ...args],
    ],
    seen: (path) => path,
  }),
};

/** A separate process and nothing more: a submission can do everything that the judge itself does not refuse. */
export const none: Sandbox = {
  level: 'none',
  promise: 'Files and the network are closed only from inside: grade only people you trust.',
  tried: () => process.version,
  start: ({ file, nodeFlags, args = [] }) => ({
    command: process.execPath,
    args: [...nodeFlags, file, ...args],
    seen: (path) => path,
  }),
};
