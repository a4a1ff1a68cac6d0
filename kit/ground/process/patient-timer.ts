import { waitedMs } from './waited-ms';

/** Milliseconds. In this time even a large amount of waiting output is read. A short limit gets no more on top than itself. */
const TO_READ_MS = 500;
/**
 * Which part of its limit a process must have had for itself. Limits are stretched for a busy machine, threefold at most, so
 * this part is all that it would have had on an idle one.
 */
const LEAST_SHARE = 1 / 3;

export interface Watched {
  /** Undefined: no process is waited for, and the limit is a time as any other. */
  readonly pid?: number | undefined;
}

/**
 * Calls back when a process has been silent for a time. Two things may be the cause of that without any fault of the
 * process. It may have waited for a core: then it gets the time that it lacks. And this process may have been too busy to
 * listen: what the other one wrote in the meantime is read before this calls back.
 */
export class PatientTimer {
  #timer: NodeJS.Timeout;

  /** @param waited milliseconds for which the process has waited for a core so far */
  constructor(limitMs: number, onEnd: () => void, { pid }: Watched = {}, waited = waitedMs) {
    const busyElsewhere = (): number => (pid === undefined ? 0 : waited(pid));
    const began = performance.now() - busyElsewhere();
    const awaitMore = (ms: number): NodeJS.Timeout =>
      setTimeout(() => {
        const ownMs = performance.now() - busyElsewhere() - began;
        const lackingMs = limitMs * LEAST_SHARE - ownMs;
        this.#timer =
          lackingMs > 0 ? awaitMore(lackingMs) : setTimeout(onEnd, Math.min(TO_READ_MS, limitMs));
      }, ms);
    this.#timer = awaitMore(limitMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
