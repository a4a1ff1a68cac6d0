import { dirname, join, posix } from 'node:path';
import { isFile } from '../../../../kata/files/is-file';
import { relativeImports } from '../compile';
import { modulePaths } from '../module-paths';
import { BOUNDS } from './protocol';
import { readSource, realPathWithin } from './read-source';
import { UnusableFile } from '../unusable-file';

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

/**
 * Reads an answer. A module is one, however many links lead to it.
 *
 * @param root the submission's folder
 * @param file the answer's file
 * @throws UnusableFile if a file of it cannot be used, or there are too many
 */
export function readAnswer(root: string, file: string): SourceModules {
  return new AnswerReader(root, dirname(file)).read(file);
}

interface Found {
  readonly name: string;
  readonly source: string;
  /** Its path within the folder, as it was first come by. */
  readonly path: string;
  readonly imports: Record<string, string>;
}

class AnswerReader {
  readonly #root: string;
  readonly #folder: string;
  /** By real path. */
  readonly #found = new Map<string, Found>();
  #size = 0;

  constructor(root: string, folder: string) {
    this.#root = root;
    this.#folder = folder;
  }

  read(file: string): SourceModules {
    this.#add(file, 'exercise.ts');
    // What is found in the meantime is iterated, too.
    for (const module of this.#found.values()) this.#addImportsOf(module);
    return Object.fromEntries(
      [...this.#found.values()].map(({ name, source, imports }) => [name, { source, imports }]),
    );
  }

  #addImportsOf({ name, path, source, imports }: Found): void {
    const all = new Set(relativeImports(source));
    if (all.size > BOUNDS.imports) {
      throw new UnusableFile(`${name} has more than ${BOUNDS.imports} imports`);
    }
    for (const wanted of all) {
      const way = posix.join(posix.dirname(path), wanted);
      // A file elsewhere is not part of the submission. Importing it fails when the submission runs.
      const isElsewhere = way.startsWith('..') || wanted.length > BOUNDS.name;
      const found = isElsewhere ? undefined : this.#pathOf(way);
      if (found === undefined) continue;
      imports[wanted] = this.#add(join(this.#folder, found), found).name;
    }
  }

  #pathOf(way: string): string | undefined {
    return modulePaths(way)
      .filter((candidate) => candidate.endsWith('.ts'))
      .find((candidate) => isFile(join(this.#folder, candidate)));
  }

  #add(file: string, path: string): Found {
    const real = realPathWithin(this.#root, file);
    const known = this.#found.get(real);
    if (known !== undefined) return known;
    const count = this.#found.size;
    if (count === BOUNDS.modules) {
      throw new UnusableFile(`it has more than ${BOUNDS.modules} modules`);
    }
    const isTaken = [...this.#found.values()].some(({ name }) => name === path);
    const name = PLAIN_NAME.test(path) && !isTaken ? path : `module#${count}.ts`;
    const source = readSource(real, name).replaceAll('\r\n', '\n');
    this.#size += source.length;
    if (this.#size > MOST_SOURCE) {
      throw new UnusableFile(`it has more than ${MOST_SOURCE} characters with what it imports`);
    }
    const found: Found = { name, source, path, imports: {} };
    this.#found.set(real, found);
    return found;
  }
}
