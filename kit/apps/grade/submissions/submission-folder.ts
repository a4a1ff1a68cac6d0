import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import type { NamedFolder } from './folders';
import { copyHandedFiles } from './handed-files';
import { ARCHIVE } from './platform-name';
import { UnusableFile } from '../reading/unusable-file';
import { inScratch } from '../sandbox/temporary-folder';

/**
 * Lends a folder that holds one submission and no other learner's work.
 *
 * @param workFolder where a copy is made, if one is needed
 * @throws UnusableFile as {@link submissionFolder} does
 */
export async function withFolderOf<T>(
  { folder, files }: NamedFolder,
  workFolder: string,
  action: (folder: string) => Promise<T>,
): Promise<T> {
  if (files === undefined) return action(submissionFolder(folder));
  return inScratch(workFolder, (copy) => {
    copyHandedFiles(files, copy);
    return action(copy);
  });
}

/**
 * The real path of a submission's folder.
 *
 * @throws UnusableFile if it is none, or a link: what it leads to may be somebody else's work
 */
export function submissionFolder(folder: string): string {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true) {
    throw new UnusableFile(
      `it is a link to ${readlinkSync(folder)}, and not a submission itself: name that folder instead`,
    );
  }
  if (hasLostName(folder)) {
    throw new UnusableFile('its name is not UTF-8 text: rename the folder');
  }
  if (stats === undefined) throw new UnusableFile('there is no such folder');
  if (ARCHIVE.test(folder)) throw new UnusableFile('it is packed: unpack it into a folder');
  if (!stats.isDirectory()) {
    throw new UnusableFile('it is a file: a submission is a folder with files such as 04.ts');
  }
  return realpathSync(folder);
}

/**
 * Whether a path names nothing because its name is not UTF-8, as an old zip program on Windows leaves it: Node puts U+FFFD
 * in place of what it cannot read.
 */
export function hasLostName(path: string): boolean {
  return path.includes('\uFFFD') && lstatSync(path, { throwIfNoEntry: false }) === undefined;
}
