import type { WatchedSteps } from '../watched-source';

/** A way to make an iterable of watched steps. Each has rejected an answer that relied on something that it lacks. */
export interface SourceKind {
  /** As a message names it. */
  readonly text: string;
  /** Whether it has a `return()`. */
  readonly closable: boolean;
  of(steps: WatchedSteps): Iterable<unknown>;
}

class UsesThis {
  steps: WatchedSteps;
  constructor(steps: WatchedSteps) {
    this.steps = steps;
  }
  [Symbol.iterator](): this {
    return this;
  }
  next(): IteratorResult<unknown> {
    return this.steps.next();
  }
  return(value?: unknown): IteratorResult<unknown> {
    return this.steps.return(value);
  }
}

class HasPrivateFields {
  readonly #steps: WatchedSteps;
  constructor(steps: WatchedSteps) {
    this.#steps = steps;
  }
  [Symbol.iterator](): this {
    return this;
  }
  next(): IteratorResult<unknown> {
    return this.#steps.next();
  }
  return(value?: unknown): IteratorResult<unknown> {
    return this.#steps.return(value);
  }
  throw(error: unknown): never {
    return this.#steps.throw(error);
  }
}

/** The first is the plainest: a smaller case prefers it. */
export const sourceKinds: readonly SourceKind[] = [
  {
    text: 'an iterator',
    closable: true,
    of: (steps) => {
      const iterator: IterableIterator<unknown> = {
        [Symbol.iterator]: () => iterator,
        next: () => steps.next(),
        return: (value) => steps.return(value),
        throw: (error) => steps.throw(error),
      };
      return iterator;
    },
  },
  {
    text: 'an iterator without return() and throw()',
    closable: false,
    of: (steps) => {
      const iterator: IterableIterator<unknown> = {
        [Symbol.iterator]: () => iterator,
        next: () => steps.next(),
      };
      return iterator;
    },
  },
  {
    text: 'an iterable whose iterator is another object',
    closable: true,
    of: (steps) => ({
      [Symbol.iterator]: () => ({
        next: () => steps.next(),
        return: (value?: unknown) => steps.return(value),
      }),
    }),
  },
  {
    text: 'an iterator of a class whose methods use `this`',
    closable: true,
    of: (steps) => new UsesThis(steps),
  },
  {
    text: 'an iterator of a class with #private fields',
    closable: true,
    of: (steps) => new HasPrivateFields(steps),
  },
  {
    text: 'a frozen iterator',
    closable: true,
    of: (steps) => Object.freeze(new HasPrivateFields(steps)),
  },
  {
    text: 'an iterator whose results have no `done` until the end',
    closable: true,
    of: (steps) => iteratorBy(steps, ({ value, done }) => (done ? { value, done } : { value })),
  },
  {
    text: "an iterator that returns 'the end', next to `done: true`,",
    closable: true,
    of: (steps) =>
      iteratorBy(steps, ({ value, done }) => ({ value: done ? 'the end' : value, done })),
  },
];

type Step = ReturnType<WatchedSteps['next']>;

function iteratorBy(steps: WatchedSteps, result: (step: Step) => object): Iterable<unknown> {
  const iterator = {
    [Symbol.iterator]: () => iterator,
    next: () => result(steps.next()),
    return: (value?: unknown) => steps.return(value),
  };
  return iterator as unknown as Iterable<unknown>;
}

/** Iterators that are closed carelessly. No lesson says what comes out then. */
export const sloppyKinds: readonly SourceKind[] = [
  {
    text: 'an iterator whose return() does not return an object',
    closable: true,
    of: (steps) => {
      const iterator = {
        [Symbol.iterator]: () => iterator,
        next: () => steps.next(),
        return: () => void steps.return(),
      };
      return iterator as unknown as Iterable<unknown>;
    },
  },
];
