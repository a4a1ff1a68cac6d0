import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../kata/root';

const EXERCISE = '01-array-problem';

/** The answers to try, and the result that each must have. */
export const ANSWERS = {
  right: join('solutions', EXERCISE, 'solution.ts'),
  eager: join('solutions', EXERCISE, 'wrong', 'fills-then-delegates.ts'),
} as const;

/** A copy of this checkout as it is now, which tests may move and change. */
export class ScratchClone {
  /** An empty folder in a parent folder that belongs to this run alone. */
  readonly scratch = mkdtempSync(join(tmpdir(), 'generator-kata-places-'));
  readonly #home = join(this.scratch, 'clone');
  #folder = this.#home;

  constructor() {
    for (const file of trackedFiles()) {
      mkdirSync(dirname(join(this.#home, file)), { recursive: true });
      copyFileSync(join(ROOT, file), join(this.#home, file));
    }
    linkTree(join(ROOT, 'node_modules'), join(this.#home, 'node_modules'));
  }

  /** Where it is now. */
  get folder(): string {
    return this.#folder;
  }

  /** The clone's own files, without packages. */
  files(): string[] {
    return trackedFiles().map((file) => join(this.#home, file));
  }

  /** Puts an answer in place of the first exercise. */
  answer(
    kind: keyof typeof ANSWERS,
    change = (text: string): string => text,
    folder = this.folder,
  ): void {
    const text = readFileSync(join(ROOT, ANSWERS[kind]), 'utf8').replaceAll(
      "'../solution'",
      `'../../solutions/${EXERCISE}/solution'`,
    );
    writeFileSync(join(folder, 'exercises', EXERCISE, 'exercise.ts'), change(text));
    rmSync(join(folder, '.kata.json'), { force: true });
  }

  /** Moves the clone for as long as something lasts. */
  async movedTo(folder: string, act: () => Promise<void>): Promise<void> {
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(this.#home, folder);
    this.#folder = folder;
    try {
      await act();
    } finally {
      renameSync(folder, this.#home);
      this.#folder = this.#home;
    }
  }

  /** Makes a real copy of the clone, so that any of its files may change. */
  copyTo(folder: string, withPackages = true): void {
    cpSync(this.#home, folder, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => withPackages || !path.startsWith(join(this.#home, 'node_modules')),
    });
  }

  remove(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }
}

function trackedFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '');
}

/** Hard links are as good as a copy while nobody writes into them, and much faster. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === '.cache') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else link(source, target);
  }
}

function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
