/** When an {@link EagerTwin} takes values from its source, and what it ends with. */
export interface TwinOptions {
  /** How many values of the source its first `count` values need. Default: as many. */
  readonly pullsFor?: (count: number) => number;
  /** How many values its source has. When more has been asked for, the source has ended and need not be closed. */
  readonly sourceLength?: number;
  /** How often it calls the source's `next()` until it knows that it is over. */
  readonly pullsToEnd?: number;
  /** What it throws after its last value, in place of completing: `{ error }`. */
  readonly failure?: { readonly error: unknown } | undefined;
  /** What its source throws when it is closed: `{ error }`. An error that is thrown in goes first. */
  readonly closeFailure?: { readonly error: unknown } | undefined;
  /** Whether its source still has values when it is over: such a source must be closed. Default: no. */
  readonly leavesSource?: boolean;
  /** Whether that source must stay open until something is asked for after the last value. Default: no. */
  readonly closesWhenAsked?: boolean | undefined;
}

type State = 'suspended-start' | 'suspended-yield' | 'completed';

/**
 * What a generator object must answer, computed from the array of all its values. It follows the rules of the ECMAScript
 * specification (sec-generator-objects), written as a table of states. It is an oracle, so nothing in it is lazy.
 */
export class EagerTwin implements IterableIterator<unknown, unknown, unknown> {
  readonly #values: readonly unknown[];
  readonly #options: TwinOptions;
  #state: State = 'suspended-start';
  #handedOut = 0;
  #reachedEnd = false;
  #mustClose = 0;
  #mayClose = 0;

  constructor(values: readonly unknown[], options: TwinOptions = {}) {
    this.#values = values;
    this.#options = options;
  }

  /** How often the source's `next()` must have been called. */
  get pulls(): number {
    const { pullsFor = asMany, pullsToEnd = 0 } = this.#options;
    if (this.#reachedEnd) return pullsToEnd;
    return this.#handedOut === 0 ? 0 : pullsFor(this.#handedOut);
  }

  get isCompleted(): boolean {
    return this.#state === 'completed';
  }

  /** How often the source's `return()` must have been called. */
  get closes(): number {
    return this.#mustClose;
  }

  /** How often at most. Calling the `return()` of a source that has ended by itself does no harm. */
  get closesAtMost(): number {
    const { leavesSource = false, closesWhenAsked = false } = this.#options;
    // If nothing more is needed, the source may be closed together with the last value.
    const isDoneWith =
      this.#sourceHasEnded ||
      (leavesSource && !closesWhenAsked && this.#handedOut === this.#values.length);
    return Math.max(this.#mustClose + this.#mayClose, isDoneWith ? 1 : 0);
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** Bound, so that it can be called without its object where a law does so. */
  readonly next = (): IteratorResult<unknown, unknown> => {
    if (this.#state === 'completed') return { value: undefined, done: true };
    const { failure, leavesSource = false } = this.#options;
    if (this.#handedOut < this.#values.length) {
      this.#state = 'suspended-yield';
      const value = this.#values[this.#handedOut];
      this.#handedOut += 1;
      return { value, done: false };
    }
    this.#state = 'completed';
    if (leavesSource) this.#mustClose = 1;
    else this.#mayClose = 1;
    this.#reachedEnd = true;
    if (failure !== undefined) throw failure.error;
    if (leavesSource) this.#failAtClosing();
    return { value: undefined, done: true };
  };

  return(value?: unknown): IteratorResult<unknown, unknown> {
    if (this.#leave()) this.#failAtClosing();
    return { value, done: true };
  }

  throw(error: unknown): never {
    this.#leave();
    throw error;
  }

  get #sourceHasEnded(): boolean {
    return this.pulls > (this.#options.sourceLength ?? Infinity);
  }

  /** @returns whether that closes the source */
  #leave(): boolean {
    const closes = this.#state === 'suspended-yield' && !this.#sourceHasEnded;
    if (closes) this.#mustClose += 1;
    else if (this.#state === 'suspended-yield') this.#mayClose += 1;
    // Nothing was taken from a source that never started, so closing it anyway does no harm.
    if (this.#state === 'suspended-start') this.#mayClose += 1;
    this.#state = 'completed';
    return closes;
  }

  #failAtClosing(): void {
    const { closeFailure } = this.#options;
    if (closeFailure !== undefined) throw closeFailure.error;
  }
}

function asMany(count: number): number {
  return count;
}
