import { setImmediate } from 'node:timers';

/** Thrown in place of a rejection that nobody has handled while a file was loaded, with its stack. */
export class RejectedOnLoad extends Error {
  override readonly name = 'Error';

  /** @param reason what the promise was rejected with; anything can be */
  constructor(reason: unknown) {
    const { message, stack } = errorLike(reason);
    super(
      [
        `a promise was rejected and nothing handled it: ${message}`,
        'Why: Node ends a program at a rejection that nothing handles. This one came while the file was loaded, so no test could run.',
        'Look: the place below, then a call without `await` or `.catch()` outside of every function, such as a try-out of your own.',
      ].join('\n'),
    );
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    this.stack = [`Error: ${this.message}`, ...frames].join('\n');
  }
}

/**
 * Waits until rejections have shown themselves. Node tells of them only when all microtasks are done, and a spec's tests
 * may all be microtasks.
 */
export function untilRejectionsShow(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function errorLike(reason: unknown): { message: string; stack: string } {
  try {
    const { message, stack } = (reason ?? {}) as Partial<Error>;
    return {
      message: typeof message === 'string' ? message : String(reason),
      stack: typeof stack === 'string' ? stack : '',
    };
  } catch {
    return { message: 'something that cannot be shown', stack: '' };
  }
}
