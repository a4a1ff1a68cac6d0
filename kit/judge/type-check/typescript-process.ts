import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Config } from '@jest/types';
import { startProcess } from '../../ground/process/start-process';
import { ROOT } from '../../kata/root';
import type { TypeError } from './type-error';

type Work =
  { readonly kind: 'check' } | { readonly kind: 'compile'; readonly config: Config.ProjectConfig };

/** A request to the process. */
export type Request = Work & { readonly id: number; readonly files: readonly string[] };

/** The answer of the process. */
export interface Reply {
  readonly id: number;
  readonly errors: readonly TypeError[];
}

/** Where Node 22 and later keep TypeScript in compiled form. Loading it then takes half the time. */
const COMPILE_CACHE = join(ROOT, 'node_modules', '.cache', 'node-compile-cache');

/**
 * TypeScript in its own process, which compiles ahead of the tests and checks at the same time, and is warm from the
 * second time on. It is asked one thing after the other; a process that ends without an answer is replaced once.
 */
export class TypeScriptProcess {
  #child: ChildProcess | undefined;
  #lastId = 0;

  /** Its process id; undefined while there is no process. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get isRunning(): boolean {
    return this.#child !== undefined;
  }

  /** Starts the process before there is work, so that it loads while jest does. */
  warmUp(): void {
    this.#child ??= this.#start();
  }

  /**
   * Compiles files into jest's cache, except where one cannot be parsed.
   *
   * @param config the configuration of the project whose spec requires them
   * @returns errors of syntax
   * @throws Error if the process ended without an answer, twice
   */
  compile(config: Config.ProjectConfig, files: readonly string[]): Promise<readonly TypeError[]> {
    return this.#ask({ kind: 'compile', config }, files);
  }

  /**
   * Checks some files.
   *
   * @returns errors of syntax, and of types in the files that have none
   * @throws Error if the process ended without an answer, twice
   */
  errorsIn(files: readonly string[]): Promise<readonly TypeError[]> {
    return this.#ask({ kind: 'check' }, files);
  }

  /** Ends the process. */
  end(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  /** Ends the process even if it hangs. Open requests are sent once more. */
  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  async #ask(work: Work, files: readonly string[]): Promise<readonly TypeError[]> {
    if (files.length === 0) return [];
    const request = { ...work, id: (this.#lastId += 1), files };
    const answer = (await this.#answerTo(request)) ?? (await this.#answerTo(request));
    if (answer === undefined)
      throw new Error('the process that checks types ended without an answer');
    return answer.errors;
  }

  /** @returns undefined where the process ended first */
  #answerTo(request: Request): Promise<Reply | undefined> {
    const child = (this.#child ??= this.#start());
    return new Promise((settle) => {
      const end = (answer?: Reply): void => {
        child.off('message', onMessage);
        child.off('exit', onExit);
        // Only after the last answer: without an open request this process may end.
        if (child.listenerCount('message') === 0) release(child);
        settle(answer);
      };
      const onMessage = (answer: Reply): void => {
        if (answer.id === request.id) end(answer);
      };
      const onExit = (): void => end();
      child.ref();
      child.channel?.ref();
      child.on('message', onMessage);
      child.on('exit', onExit);
      // If sending fails, the process is ending, and its end is handled elsewhere.
      child.send(request, () => undefined);
    });
  }

  #start(): ChildProcess {
    const child = startProcess(join(__dirname, 'inside', 'main.ts'), [], {
      env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...process.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    release(child);
    return child;
  }
}

/** Lets this process end while the other one waits for work. */
function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
