import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { isText } from '../../../../ground/text/is-text';
import { isFile } from '../../../../kata/files/is-file';
import { modulePaths, relativeImports } from '../compile';
import { UnusableFile } from '../unusable-file';
import { BOUNDS, MOST_BYTES } from './protocol';

/** A module of an answer. */
export interface SourceModule {
  /** With `\n` between lines, whatever the file has. */
  readonly source: string;
  /** The names of the modules that it imports, by the relative path that it imports them with. */
  readonly imports: Readonly<Record<string, string>>;
}

/** An answer: `exercise.ts` and the files of its folder that it imports, by name. */
export type SourceModules = Readonly<Record<string, SourceModule>>;

/** Of all modules together, in characters. */
const MOST_SOURCE = 512 * 1024;
/** Names as a stack and a message show them. What looks otherwise gets a short name. */
const PLAIN_NAME = /^[\w./-]{1,100}\.ts$/;

interface Found {
  readonly name: string;
  readonly source: string;
  /** Its path within the folder, as it was first come by. */
  readonly path: string;
  readonly imports: Record<string, string>;
}

/**
 * Reads an answer. A module is one, however many links lead to it.
 *
 * @param root the submission's folder
 * @param file the answer's file
 * @throws UnusableFile if a file of it cannot be used, or there are too many
 */
export function readAnswer(root: string, file: string): SourceModules {
  const folder = dirname(file);
  const byRealPath = new Map<string, Found>();
  let size = 0;
  const add = (path: string, asked: string): Found => {
    const real = realPathWithin(root, path);
    const known = byRealPath.get(real);
    if (known !== undefined) return known;
    const count = byRealPath.size;
    if (count === BOUNDS.modules) {
      throw new UnusableFile(`it has more than ${BOUNDS.modules} modules`);
    }
    const isTaken = [...byRealPath.values()].some(({ name }) => name === asked);
    const name = PLAIN_NAME.test(asked) && !isTaken ? asked : `module#${count}.ts`;
    const source = readSource(real, name).replaceAll('\r\n', '\n');
    size += source.length;
    if (size > MOST_SOURCE) {
      throw new UnusableFile(`it has more than ${MOST_SOURCE} characters with what it imports`);
    }
    const found: Found = { name, source, path: asked, imports: {} };
    byRealPath.set(real, found);
    return found;
  };
  add(file, 'exercise.ts');
  // What is found in the meantime is iterated, too.
  for (const module of byRealPath.values()) {
    for (const [wanted, path] of importsOf(module, folder)) {
      module.imports[wanted] = add(join(folder, path), path).name;
    }
  }
  return Object.fromEntries(
    [...byRealPath.values()].map(({ name, source, imports }) => [name, { source, imports }]),
  );
}

/** The files of the folder that a module imports: what it calls each, and its path within the folder. */
function* importsOf({ name, path, source }: Found, folder: string): Generator<[string, string]> {
  const all = new Set(relativeImports(source));
  if (all.size > BOUNDS.imports) {
    throw new UnusableFile(`${name} has more than ${BOUNDS.imports} imports`);
  }
  for (const wanted of all) {
    const way = posix.join(posix.dirname(path), wanted);
    // A file elsewhere is not part of the submission. Importing it fails when the submission runs.
    if (way.startsWith('..') || wanted.length > BOUNDS.name) continue;
    const found = modulePaths(way).find(
      (candidate) => candidate.endsWith('.ts') && isFile(join(folder, candidate)),
    );
    if (found !== undefined) yield [wanted, found];
  }
}

/**
 * The one path of a file, whichever links led to it.
 *
 * @param root the submission's folder
 * @throws UnusableFile if a link on the way leads out of the folder, or nowhere
 */
export function realPathWithin(root: string, file: string): string {
  const real = realPathOf(file);
  const way = real === undefined ? '..' : relative(realpathSync(root), real);
  if (real === undefined || way === '..' || way.startsWith(`..${sep}`)) {
    throw new UnusableFile(`${relative(root, file)} is a link that leads out of the submission`);
  }
  return real;
}

/**
 * Reads a file of a submission as UTF-8 text.
 *
 * @param name what a message calls it
 * @throws UnusableFile if it is no regular file, too large, or not text
 */
function readSource(file: string, name: string): string {
  // Neither waits for a writer, as a named pipe would have it.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UnusableFile(`${name} is not a regular file`);
    if (stats.size > MOST_BYTES) {
      throw new UnusableFile(`${name} has ${stats.size} bytes, more than ${MOST_BYTES}`);
    }
    const bytes = readFileSync(descriptor);
    if (!isText(bytes)) throw new UnusableFile(`${name} is not UTF-8 text`);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
