import { setImmediate } from 'node:timers';
import { inspect } from 'node:util';
import { type Message, textOf } from '../../../ground/text/message';

/** Jest prints a message of several lines twice if no frame follows it. This one has no code that could be shown. */
const NO_FRAME = '    at node:internal/process:0:0';

/** Replaces an error that nothing has handled: it says what this means, and has the same stack. */
class Unhandled extends Error {
  override readonly name = 'Error';

  constructor(reason: unknown, { what, why, look }: Message) {
    const { message, stack } = errorLike(reason);
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    const below = frames.length > 0 ? 'the place below, then ' : '';
    super(textOf({ what: `${what}: ${message}`, why, look: `${below}${look}` }));
    this.stack = [`Error: ${this.message}`, ...(frames.length > 0 ? frames : [NO_FRAME])].join(
      '\n',
    );
  }
}

/** A promise was rejected while the file was loaded. */
export class RejectedOnLoad extends Unhandled {
  /** @param reason what the promise was rejected with; anything can be */
  constructor(reason: unknown) {
    super(reason, {
      what: 'a promise was rejected and nothing handled it',
      why: 'Node ends a program at a rejection that nothing handles. This one came while the file was loaded, so no test could run.',
      look: 'a call without `await` or `.catch()` outside of every function, such as a call that you added to try something.',
    });
  }
}

/** Something was thrown, or a promise was rejected, when no test was running. */
export class UnhandledBetweenTests extends Unhandled {
  /** @param reason what was thrown; anything can be */
  constructor(reason: unknown) {
    super(reason, {
      what: 'an error came when no test was running, and nothing handled it',
      why: 'Node ends a program at an error that nothing handles, so no result of this file counts.',
      look: 'a timer, or an `async` function that is called without `await` or `.catch()`, such as a call that you added to try something.',
    });
  }
}

/**
 * Waits until Node has reported unhandled rejections. It does so only when all microtasks are done, and the tests of a
 * spec may all be microtasks.
 */
export function untilRejectionsShow(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function errorLike(reason: unknown): { readonly message: string; readonly stack: string } {
  try {
    const { message, stack } = (reason ?? {}) as Partial<Error>;
    return {
      message: typeof message === 'string' ? message : inspect(reason),
      stack: typeof stack === 'string' ? stack : '',
    };
  } catch {
    return { message: 'something that cannot be shown', stack: '' };
  }
}
