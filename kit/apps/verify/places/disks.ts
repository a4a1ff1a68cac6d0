import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manner, NotToBeHad, type Workplace } from './place';
import type { ScratchClone } from './scratch-clone';

/** `nobody` on most systems. */
const ORDINARY_USER = 65_534;

/** Users and disks. All of these need root, to become another user or to mount a small disk. */
export const disks: readonly Workplace[] = [
  byOrdinaryUser('an ordinary user', (clone) => {
    const files = clone.files();
    for (const path of new Set([...files, ...files.map((file) => dirname(file))])) {
      chownSync(path, ORDINARY_USER, ORDINARY_USER);
    }
    return { HOME: clone.scratch };
  }),
  byOrdinaryUser('a clone that cannot be written', () => ({ HOME: '/' })),
  {
    ...byOrdinaryUser(
      'a clone and a folder for temporary files that cannot be written',
      ({ folder }) => ({ HOME: '/', TMPDIR: folder, TMP: folder, TEMP: folder }),
    ),
    isRefused: true,
  },
  {
    name: 'a full disk for temporary files',
    visit: (clone, attempt) =>
      onDisk(clone, 1, (disk) => {
        fill(disk);
        return attempt({ env: { TMPDIR: disk, TMP: disk, TEMP: disk } });
      }),
  },
  {
    name: 'a full disk for the clone',
    visit: (clone, attempt) =>
      onDisk(clone, 300, (disk) => {
        const folder = join(disk, 'clone');
        clone.copyTo(folder);
        return attempt({ folder, before: () => fill(disk) });
      }),
  },
];

/** @param prepare gives variables for the environment */
function byOrdinaryUser(
  name: string,
  prepare: (clone: ScratchClone) => NonNullable<Manner['env']>,
): Workplace {
  return {
    name,
    visit: (clone, attempt) => {
      if (process.getuid?.() !== 0) throw new NotToBeHad('it takes root to become another user');
      // Other users may not enter a scratch folder by default.
      chmodSync(clone.scratch, 0o755);
      return attempt({ user: ORDINARY_USER, env: prepare(clone) });
    },
  };
}

async function onDisk(
  clone: ScratchClone,
  megabytes: number,
  act: (disk: string) => Promise<void>,
): Promise<void> {
  const disk = join(clone.scratch, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    throw new NotToBeHad('no disk can be mounted here');
  }
  try {
    await act(disk);
  } finally {
    execFileSync('umount', ['--lazy', disk]);
  }
}

/** Writes until the disk is full. */
function fill(disk: string): void {
  const file = join(disk, 'filler');
  rmSync(file, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(file, Buffer.alloc(bavail * bsize));
}
