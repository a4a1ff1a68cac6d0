import { type CoreTimes, coreTimes, OWN_PART, ownTime } from './core-times';

/** Milliseconds. In this time even a large amount of waiting output is read. A short limit gets no more on top than itself. */
const TO_READ_MS = 500;
/** Milliseconds between two looks at a process's times. */
const LEAST_WAIT_MS = 50;

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

  constructor(
    limitMs: number,
    onEnd: () => void,
    { pid }: Watched = {},
    timesOf: (pid: number) => CoreTimes = coreTimes,
  ) {
    // The last part is measured in the process's own time.
    const lastMs = limitMs * OWN_PART;
    this.#timer = setTimeout(() => {
      const ownMs = pid === undefined ? undefined : ownTime(() => timesOf(pid));
      const look = (): void => {
        const lackingMs = ownMs === undefined ? 0 : lastMs - ownMs();
        this.#timer =
          lackingMs > 0
            ? setTimeout(look, Math.max(lackingMs, LEAST_WAIT_MS))
            : setTimeout(onEnd, Math.min(TO_READ_MS, limitMs));
      };
      this.#timer = setTimeout(look, lastMs);
    }, limitMs - lastMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
