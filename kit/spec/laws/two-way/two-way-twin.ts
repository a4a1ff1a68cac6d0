import type { Reaction, Received, TwoWay } from './two-way';

/**
 * What a two-way generator must answer to each call: the table of states of the ECMAScript specification
 * (sec-generator-objects), with a formula in place of a body. It is an oracle, so nothing in it ever pauses.
 */
export class TwoWayTwin implements IterableIterator<unknown, unknown, unknown> {
  readonly #subject: TwoWay;
  readonly #received: Received[] = [];
  #isCompleted = false;

  constructor(subject: TwoWay) {
    this.#subject = subject;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: unknown): IteratorResult<unknown, unknown> {
    if (this.#isCompleted) return { value: undefined, done: true };
    return this.#resume({ sent });
  }

  return(value?: unknown): IteratorResult<unknown, unknown> {
    this.#isCompleted = true;
    return { value, done: true };
  }

  throw(thrown: unknown): IteratorResult<unknown, unknown> {
    const isPaused = this.#received.length > 0 && !this.#isCompleted;
    const reachesCatch = isPaused && this.#subject.catches !== undefined;
    return reachesCatch ? this.#resume({ thrown }) : this.#perform({ throws: thrown });
  }

  #resume(received: Received): IteratorResult<unknown, unknown> {
    this.#received.push(received);
    return this.#perform(this.#subject.react(this.#received));
  }

  #perform(reaction: Reaction): IteratorResult<unknown, unknown> {
    if ('yields' in reaction) return { value: reaction.yields, done: false };
    this.#isCompleted = true;
    if ('throws' in reaction) throw reaction.throws;
    return { value: reaction.returns, done: true };
  }
}
