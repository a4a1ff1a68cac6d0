/** Milliseconds in which what has arrived is read, however much of it there is. */
const TO_READ_MS = 500;

/**
 * Calls back after a time in which nothing was heard of a process. The grader may itself have been busy for as long, with
 * somebody else's work: then what was said in the meantime still waits to be read, and is read before this calls back.
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
