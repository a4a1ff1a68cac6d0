import { spawnSync } from 'node:child_process';
import type { Sandbox } from './sandbox';

/** Its name until Node 22.13, and from then on. */
const FLAG = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/** Node 25 closes the network as well; a spec that has servers needs it. */
const NETWORK = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ['--allow-net'] : [];

/**
 * Node's permission model: no files but the judge and the scratch folder, no child processes, no add-ons. It leaves the
 * network open, which the judge closes from inside as far as it can.
 */
export const permission: Sandbox = {
  level: 'permission',
  promise:
    'Submissions read and write only their own files. The network is closed only from inside.',
  tried() {
    const { status, stdout } = spawnSync(process.execPath, [FLAG, '--version'], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout.trim() : undefined;
  },
  start: ({ program, scratch, readable, nodeFlags, args = [] }) => ({
    command: process.execPath,
    args: [
      ...[FLAG, '--no-warnings', '--allow-worker', ...NETWORK],
      // What reads folders runs nothing of a submission. It asks for real paths, and so for all that lies on the way; and
      // a folder's name may hold a comma or a star, which mean something here.
      ...(readable === undefined ? [program, scratch] : ['*']).map(
        (path) => `--allow-fs-read=${path}`,
      ),
      `--allow-fs-write=${scratch}`,
      ...[...nodeFlags, program, ...args],
    ],
    seen: (path) => path,
  }),
};
