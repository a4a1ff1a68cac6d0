import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFile, isFolder } from './is-file';
import { sourceFor } from './source-for';

/** Far more than any exercise has. It stops the walk if a link leads to a whole disk. */
const MOST_ENTRIES = 1_000;

const CODE = /\.(?:[cm]?[jt]sx?|json)$/;
const SPEC = /^exercise\.spec\.ts$/;
const RELATIVE_IMPORT = /\b(?:from|import|require)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g;

/** Whether a file of that name can be part of a learner's answer. Lessons, backups and an editor's own files are not. */
export function isCode(name: string): boolean {
  return CODE.test(name) && !name.startsWith('.') && !SPEC.test(name);
}

/**
 * The files that decide what an exercise does: all code in its folder and the folders below, links followed, and what
 * this code imports from elsewhere by a relative path. The spec is not among them.
 *
 * @param folder absolute; it may be missing
 */
export function codeFilesIn(folder: string): string[] {
  const files = new Set(walk(folder));
  // A set may grow while it is iterated, and the new files come last.
  for (const file of files) for (const imported of importedBy(file)) files.add(imported);
  return [...files].sort();
}

function walk(folder: string): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  let left = MOST_ENTRIES;
  const visit = (parent: string): void => {
    for (const name of entriesOf(parent, seen)) {
      if ((left -= 1) < 0) return;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(parent, name);
      if (isCode(name) && isFile(path)) files.push(path);
      else if (isFolder(path)) visit(path);
    }
  };
  visit(folder);
  return files;
}

/** The names in a folder; none if it was visited before through another link, or cannot be read. */
function entriesOf(folder: string, seen: Set<string>): string[] {
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function importedBy(file: string): string[] {
  if (file.endsWith('.json')) return [];
  return [...textOf(file).matchAll(RELATIVE_IMPORT)].flatMap(([, , name = '']) => {
    const path = resolve(dirname(file), name);
    return sourceFor(path) ?? [path, `${path}.js`, `${path}.json`].find(isFile) ?? [];
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
