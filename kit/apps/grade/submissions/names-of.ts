import { basename } from 'node:path';
import type { NamedFolder } from './folders';
import { platformName } from './platform-name';

type Unnamed = Omit<NamedFolder, 'name'>;

/** A name for each of some submissions: the shortest that no other could have, too. */
export function namesOf(submissions: readonly Unnamed[]): string[] {
  const all = submissions.map(candidates);
  const times = new Map<string, number>();
  for (const name of all.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  return all.map((names) => names.find((name) => times.get(name) === 1) ?? names.at(-1)!);
}

/** A learner may have written into the platform's text field, too: what counts is the folder of files. */
export function withoutTexts(folders: readonly string[]): string[] {
  const all = new Set(folders);
  return folders.filter((folder) => {
    const files = folder.replace('_assignsubmission_onlinetext', '_assignsubmission_file');
    return files === folder || !all.has(files);
  });
}

/** Names, the shortest first. */
function candidates({ folder, files: [file] = [] }: Unnamed): string[] {
  const made = platformName(basename(file?.path ?? folder));
  const parts = folder.split(/[/\\]/);
  const paths = parts.slice(1).map((_, index) => parts.slice(-index - 1).join('/'));
  const plain = made === undefined ? [] : [made.learner, `${made.learner}_${made.id}`];
  const ofFile = file === undefined ? [] : [file.path];
  return [...new Set([...plain, ...(file === undefined ? [...paths, folder] : ofFile)])];
}
