import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import type { Exercise } from '../../../../kata/exercise';
import { pathFromRoot } from '../../../../kata/root';
import { claim, joined, type Report } from '../../finding';

/** Whether the files of some exercises are formatted; not the learner's own, which may be half written. */
export async function checkFormatting(exercises: readonly Exercise[]): Promise<Report> {
  const files = exercises.flatMap(({ folder, solutionFolder, file }) =>
    [folder, solutionFolder].flatMap(filesBelow).filter((name) => name !== file),
  );
  return joined(await Promise.all(files.map(checkFile)));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A file that cannot be parsed is reported by what judges it. */
async function checkFile(file: string): Promise<Report> {
  const options = { ...(await resolveConfig(file)), filepath: file };
  const isFormatted = await check(readFileSync(file, 'utf8'), options).catch(() => true);
  const fix = `npx prettier --write ${pathFromRoot(file)}`;
  return claim(isFormatted, file, 'its formatting differs', fix);
}
