import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { TypeError } from './type-error';

/** A type checker beside the tests: asked at once, answered when it is done, warm from the second time on. */
export class SideBySideTypeChecker {
  #child: ChildProcess | undefined;
  #lastId = 0;

  /**
   * Checks some files.
   *
   * @throws Error if the checker's process ended without an answer
   */
  async errorsIn(files: readonly string[]): Promise<readonly TypeError[]> {
    if (files.length === 0) return [];
    const child = (this.#child ??= this.#start());
    const id = (this.#lastId += 1);
    return new Promise((settle, reject) => {
      const onMessage = (answer: { id: number; errors: readonly TypeError[] }): void => {
        if (answer.id !== id) return;
        child.off('message', onMessage);
        child.off('exit', onExit);
        settle(answer.errors);
      };
      const onExit = (): void => {
        this.#child = undefined;
        reject(new Error('the type checker ended without an answer'));
      };
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send({ id, files });
    });
  }

  /** Ends its process. */
  end(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  /** Ends its process even where that hangs; what was asked is rejected. */
  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  #start(): ChildProcess {
    return fork(join(__dirname, 'checker-process.ts'), {
      execArgv: ['--require', require.resolve('tsx/cjs')],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }
}
