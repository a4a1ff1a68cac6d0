import { createContext, Script } from 'node:vm';

// A separate context: the called code cannot reach what it holds.
const slot = createContext({ call: undefined }) as { call: (() => unknown) | undefined };
const trampoline = new Script('call()');

/** Thrown by {@link callWithin} in place of V8's own error, whose class no sandbox knows. */
export class TimeLimitReached extends Error {
  override readonly name = 'TimeLimitReached';

  /** @param limitMs milliseconds after which the call was ended */
  constructor(readonly limitMs: number) {
    super(`it was still running after ${limitMs} ms`);
  }
}

/**
 * Calls a function and ends it if it does not return in time. Only V8 can interrupt synchronous JavaScript, and only
 * `vm` asks it to without another thread; the interrupt cannot be caught by the code that it ends.
 *
 * @param limitMs milliseconds until the call is ended
 * @throws TimeLimitReached if it was ended; else what `call` throws
 */
export function callWithin<T>(limitMs: number, call: () => T): T {
  slot.call = call;
  try {
    // Without `displayErrors: false` Node writes the source line of every error into its stack.
    return trampoline.runInContext(slot, { timeout: limitMs, displayErrors: false }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new TimeLimitReached(limitMs);
    }
    throw error;
  } finally {
    // Left in place, the last call of a file would keep its whole sandbox alive while the next one is measured.
    slot.call = undefined;
  }
}
