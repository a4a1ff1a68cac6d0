/** Milliseconds. In this time even a large amount of waiting output is read. */
const TO_READ_MS = 500;

/**
 * Calls back when a process has been silent for a time. The grader itself may have been too busy to listen: what the
 * process wrote in the meantime still waits to be read. So it is read before this calls back.
 */
export class PatientTimer {
  #timer: NodeJS.Timeout;

  constructor(limitMs: number, onEnd: () => void) {
    this.#timer = setTimeout(() => {
      this.#timer = setTimeout(onEnd, TO_READ_MS);
    }, limitMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
