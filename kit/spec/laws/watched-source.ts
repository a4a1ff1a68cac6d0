/** What was done to a source. */
export interface SourceLog {
  /** How often `next()` was called. */
  pulls: number;
  /** How often `return()` was called. */
  closes: number;
}

/** What a source does besides handing out its values. */
export interface SourceFaults {
  /** Its `next()` throws this in place of its value at `index`. */
  readonly failure?: { readonly index: number; readonly error: unknown } | undefined;
  /** Its `return()` throws this. */
  readonly closeFailure?: { readonly error: unknown } | undefined;
}

/** If an answer pulls this often after the end of a source, it would never stop. */
const PATIENCE = 1_000;

/** The steps of an iterator over `values` that notes what is done to it. Each kind of source wraps them in its own way. */
export class WatchedSteps {
  readonly log: SourceLog = { pulls: 0, closes: 0 };
  readonly #values: readonly unknown[];
  readonly #faults: SourceFaults;
  #ended = false;

  constructor(values: readonly unknown[], faults: SourceFaults) {
    this.#values = values;
    this.#faults = faults;
  }

  next(): IteratorResult<unknown, undefined> {
    const index = this.log.pulls;
    this.log.pulls += 1;
    if (index > this.#values.length + PATIENCE) {
      throw new Error(`the source has ended, and was asked ${PATIENCE} times for more`);
    }
    const { failure } = this.#faults;
    if (!this.#ended && failure?.index === index) {
      this.#ended = true;
      throw failure.error;
    }
    this.#ended ||= index >= this.#values.length;
    return this.#ended
      ? { value: undefined, done: true }
      : { value: this.#values[index], done: false };
  }

  return(value?: unknown): IteratorResult<unknown, unknown> {
    this.log.closes += 1;
    this.#ended = true;
    const { closeFailure } = this.#faults;
    if (closeFailure !== undefined) throw closeFailure.error;
    return { value, done: true };
  }

  throw(error: unknown): never {
    this.#ended = true;
    throw error;
  }
}
