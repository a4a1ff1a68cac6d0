/** What happens when rows are read and closed. Each kind of rows wraps these steps in its own way. */
export interface RowSteps {
  next(): Promise<IteratorResult<unknown, undefined>>;
  return(): Promise<IteratorResult<unknown, undefined>>;
}

/** A way to make an async iterable of rows. Each has rejected an answer that relied on something that it lacks. */
export interface RowKind {
  /** As a message names it. */
  readonly text: string;
  /** Whether it has a `return()`. */
  readonly closable: boolean;
  of(steps: RowSteps): AsyncIterable<unknown>;
}

class HasPrivateFields {
  readonly #steps: RowSteps;
  constructor(steps: RowSteps) {
    this.#steps = steps;
  }
  [Symbol.asyncIterator](): this {
    return this;
  }
  next(): Promise<IteratorResult<unknown, undefined>> {
    return this.#steps.next();
  }
  return(): Promise<IteratorResult<unknown, undefined>> {
    return this.#steps.return();
  }
}

/** The first is the plainest: a smaller case prefers it. */
export const rowKinds: readonly RowKind[] = [
  {
    text: 'an async iterator',
    closable: true,
    of: (steps) => ({
      [Symbol.asyncIterator]: () => ({ next: () => steps.next(), return: () => steps.return() }),
    }),
  },
  {
    text: 'an async iterator without return()',
    closable: false,
    of: (steps) => ({ [Symbol.asyncIterator]: () => ({ next: () => steps.next() }) }),
  },
  {
    text: 'an async iterator of a class with #private fields',
    closable: true,
    of: (steps) => new HasPrivateFields(steps),
  },
];
