import { PulledPastBudget } from './pulled-past-budget';
import type { Timeline } from './timeline';

/** How a {@link CountedSource} behaves. */
export interface SourceOptions {
  /** How many values it has. Default: as many as the array has; endless if the values come from a function. */
  readonly length?: number;
  /** How many values the test asks for in all. Only the message of {@link PulledPastBudget} shows it. */
  readonly asked?: number;
  /** How many pulls it allows before it throws {@link PulledPastBudget}. Default: 10,000. */
  readonly budget?: number;
  /** Where it notes `pull 0`, `pull 1`, … and `close`. */
  readonly timeline?: Timeline;
  /** The prefix of its notes, if several sources share a timeline: `a.pull 0`. */
  readonly name?: string;
}

const DEFAULT_BUDGET = 10_000;

/**
 * A one-shot iterator that counts the calls of its methods. Like a generator object, it is its own iterator, so code that
 * needs to start it twice fails.
 *
 * @example source.pulls; // 3
 */
export class CountedSource<T> implements IterableIterator<T, undefined, unknown> {
  readonly #valueAt: (index: number) => T;
  readonly #length: number;
  readonly #options: SourceOptions;
  #pulls = 0;
  #returns = 0;
  #throws = 0;
  #completed = false;
  #ended = false;

  constructor(valueAt: (index: number) => T, length: number, options: SourceOptions) {
    this.#valueAt = valueAt;
    this.#length = length;
    this.#options = options;
    // The counts are private. Because the object is frozen, code under test cannot hide them behind its own properties.
    Object.freeze(this);
  }

  /** How often `next()` was called. */
  get pulls(): number {
    return this.#pulls;
  }

  /** How often `return()` was called. */
  get returns(): number {
    return this.#returns;
  }

  /** How often `throw()` was called. */
  get throws(): number {
    return this.#throws;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T, undefined> {
    const index = this.#pulls;
    this.#pulls += 1;
    if (this.#pulls > (this.#options.budget ?? DEFAULT_BUDGET)) {
      throw new PulledPastBudget(this.#pulls, this.#options.asked);
    }
    if (this.#completed || index >= this.#length) {
      this.#ended ||= !this.#completed;
      this.#completed = true;
      this.#note('end');
      return { value: undefined, done: true };
    }
    this.#note(`pull ${index}`);
    return { value: this.#valueAt(index), done: false };
  }

  return(): IteratorResult<T, undefined> {
    this.#returns += 1;
    // Code may close a source that has ended by itself. No lesson forbids that, so no timeline shows it.
    if (!this.#ended) this.#note('close');
    this.#completed = true;
    return { value: undefined, done: true };
  }

  throw(error: unknown): IteratorResult<T, undefined> {
    this.#throws += 1;
    this.#completed = true;
    this.#note('throw');
    throw error;
  }

  #note(step: string): void {
    const { name, timeline } = this.#options;
    timeline?.note(name === undefined ? step : `${name}.${step}`);
  }
}

/**
 * Makes an instrumented source for a spec.
 *
 * @param options how it behaves
 * @param values the values themselves, or a function from index to value (endless unless `length` is given)
 * @example
 * const source = countedSource((index) => index, { length: 10 });
 * map(source, f);
 * expect(source).toHavePulled(0, 'map(source, f)');
 */
export function countedSource<T>(
  values: readonly T[] | ((index: number) => T),
  options: SourceOptions = {},
): CountedSource<T> {
  if (typeof values === 'function') {
    return new CountedSource(values, options.length ?? Infinity, options);
  }
  return new CountedSource((index) => values[index] as T, options.length ?? values.length, options);
}
