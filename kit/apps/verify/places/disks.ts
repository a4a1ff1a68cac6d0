import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NotToBeHad, type Workplace } from './place';
import type { ScratchClone } from './scratch-clone';

/** `nobody` on most systems. */
const ORDINARY_USER = 65_534;

/** Users and disks. All of these need root, to become another user or to mount a small disk. */
export const disks: readonly Workplace[] = [
  {
    name: 'an ordinary user',
    expects: 'verdicts',
    visit: (clone, attempt) => {
      needRoot();
      open(clone);
      for (const file of clone.files()) chownSync(file, ORDINARY_USER, ORDINARY_USER);
      for (const folder of new Set(clone.files().map((file) => dirname(file)))) {
        chownSync(folder, ORDINARY_USER, ORDINARY_USER);
      }
      return attempt({ user: ORDINARY_USER, env: { HOME: clone.scratch } });
    },
  },
  {
    name: 'a clone that cannot be written',
    expects: 'verdicts',
    visit: (clone, attempt) => {
      needRoot();
      open(clone);
      return attempt({ user: ORDINARY_USER, env: { HOME: '/' } });
    },
  },
  {
    name: 'a clone and a folder for temporary files that cannot be written',
    expects: 'refusal',
    visit: (clone, attempt) => {
      needRoot();
      open(clone);
      return attempt({
        user: ORDINARY_USER,
        env: { HOME: '/', TMPDIR: clone.folder, TMP: clone.folder, TEMP: clone.folder },
      });
    },
  },
  {
    name: 'a full disk for temporary files',
    expects: 'verdicts',
    visit: (clone, attempt) =>
      onDisk(clone, 1, (disk) => {
        fill(disk);
        return attempt({ env: { TMPDIR: disk, TMP: disk, TEMP: disk } });
      }),
  },
  {
    name: 'a full disk for the clone',
    expects: 'verdicts',
    visit: (clone, attempt) =>
      onDisk(clone, 300, (disk) => {
        const folder = join(disk, 'clone');
        clone.copyTo(folder);
        return attempt({ folder, before: () => fill(disk) });
      }),
  },
];

function needRoot(): void {
  if (process.getuid?.() !== 0) throw new NotToBeHad('it takes root to become another user');
}

/** Other users may not enter a scratch folder by default. */
function open(clone: ScratchClone): void {
  chmodSync(clone.scratch, 0o755);
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
  try {
    unlinkSync(file);
  } catch {
    // Nothing has been filled yet.
  }
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(file, Buffer.alloc(bavail * bsize));
}
