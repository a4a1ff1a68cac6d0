import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../../../../kata/exercise';
import { pathFromRoot } from '../../../../kata/root';
import { claim, joined, type Report } from '../../finding';
import { formatted } from '../../formatted';

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
  const text = readFileSync(file, 'utf8');
  const isFormatted = (await formatted(file, text).catch(() => text)) === text;
  const fix = `npx oxfmt ${pathFromRoot(file)}`;
  return claim(isFormatted, file, 'its formatting differs', fix);
}
