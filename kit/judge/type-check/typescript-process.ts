import { join } from 'node:path';
import type { Config } from '@jest/types';
import { Fall, KitProcess } from '../../ground/process/kit-process';
import { ROOT } from '../../kata/root';
import type { TypeError } from './type-error';

type Work =
  | { readonly kind: 'check' }
  | { readonly kind: 'compile'; readonly config: Config.ProjectConfig };

/** A request to the process. */
export type Request = Work & { readonly id: number; readonly files: readonly string[] };

/** The reply of the process. */
export interface Reply {
  readonly id: number;
  readonly errors: readonly TypeError[];
}

/** Where Node 22 and later keep TypeScript in compiled form. Loading it then takes half the time. */
const COMPILE_CACHE = join(ROOT, 'node_modules', '.cache', 'node-compile-cache');

/**
 * TypeScript in its own process, which compiles ahead of the tests and checks at the same time, and is warm from the
 * second time on. It is asked one thing after the other; a process that ends without a reply is replaced once.
 */
export class TypeScriptProcess {
  #process: KitProcess<Request, Reply> | undefined;
  #lastId = 0;

  /** Its process id; undefined while there is no process. */
  get pid(): number | undefined {
    return this.isRunning ? this.#process?.pid : undefined;
  }

  get isRunning(): boolean {
    return this.#process?.isAlive === true;
  }

  /** Starts the process before there is work, so that it loads while jest does. */
  warmUp(): void {
    this.#running();
  }

  /**
   * Compiles files into jest's cache, except where one cannot be parsed.
   *
   * @param config the configuration of the project whose spec requires them
   * @returns errors of syntax
   * @throws Error if the process ended without a reply, twice
   */
  compile(config: Config.ProjectConfig, files: readonly string[]): Promise<readonly TypeError[]> {
    return this.#ask({ kind: 'compile', config }, files);
  }

  /**
   * Checks some files.
   *
   * @returns errors of syntax, and of types in the files that have none
   * @throws Error if the process ended without a reply, twice
   */
  errorsIn(files: readonly string[]): Promise<readonly TypeError[]> {
    return this.#ask({ kind: 'check' }, files);
  }

  /** Ends the process. */
  end(): void {
    this.#process?.dismiss();
    this.#process = undefined;
  }

  async #ask(work: Work, files: readonly string[]): Promise<readonly TypeError[]> {
    if (files.length === 0) return [];
    const request = { ...work, id: (this.#lastId += 1), files };
    const ask = (): Promise<Reply | Fall> =>
      this.#running().ask(request, (reply) => (reply.id === request.id ? reply : undefined));
    let reply = await ask();
    if (reply instanceof Fall) reply = await ask();
    if (reply instanceof Fall)
      throw new Error('the process that checks types ended without a reply');
    return reply.errors;
  }

  #running(): KitProcess<Request, Reply> {
    if (this.#process?.isAlive !== true) {
      this.#process = new KitProcess(join(__dirname, 'inside', 'main.ts'), {
        env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? COMPILE_CACHE },
      });
    }
    return this.#process;
  }
}
