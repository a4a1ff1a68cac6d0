import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { TypeScriptProcess } from '../type-check/typescript-process';
import type { TypeError } from '../type-check/type-error';
import type { Submitted } from './submission';

/** Types can be written so that checking them takes for ever. Milliseconds, waiting for other submissions included. */
const LIMIT_MS = 60_000;

/** Checks the types of submissions, in a process of its own. */
export class SubmissionTypes {
  readonly #workFolder: string;
  readonly #checker = new TypeScriptProcess();

  /** @param workFolder an existing folder for what is written meanwhile; nothing of it is left */
  constructor(workFolder: string) {
    this.#workFolder = workFolder;
  }

  /** The errors of TypeScript in what was handed in; their `file` is the path within it. */
  async errorsIn({ modules }: Submitted): Promise<readonly TypeError[]> {
    const folder = mkdtempSync(join(this.#workFolder, 'types-'));
    try {
      for (const [path, source] of Object.entries(modules)) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, source);
      }
      const files = Object.keys(modules).map((path) => join(folder, path));
      const errors = await this.#withinLimit(files);
      return errors.map((error) => ({
        ...error,
        file: relative(folder, error.file).replaceAll('\\', '/'),
      }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Ends its process. */
  end(): void {
    this.#checker.end();
  }

  async #withinLimit(files: readonly string[]): Promise<readonly TypeError[]> {
    // Again and again, since what was asked is asked once more.
    const timer = setInterval(() => this.#checker.kill(), LIMIT_MS);
    try {
      return await this.#checker.errorsIn(files);
    } catch {
      const message = `types could not be checked within ${LIMIT_MS / 1000} s`;
      return [{ file: files[0] ?? '', line: 1, column: 1, code: 0, message }];
    } finally {
      clearInterval(timer);
    }
  }
}
