/** An object that goes through the code under test. Only its identity matters. */
export interface Token {
  readonly index: number;
}

/** The code under test, which pulls from a source of such objects. */
export type Pulled = Iterator<unknown> | AsyncIterator<unknown>;

/** Hands out objects and keeps a weak reference to each. */
export class TokenSource implements IterableIterator<Token, undefined> {
  readonly #references: WeakRef<Token>[] = [];
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  get handedOut(): number {
    return this.#references.length;
  }

  get alive(): number {
    return this.#references.filter((reference) => reference.deref() !== undefined).length;
  }

  get isFirstAlive(): boolean {
    return this.#references[0]?.deref() !== undefined;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Token, undefined> {
    if (this.handedOut >= this.#length) return { value: undefined, done: true };
    const token = { index: this.handedOut };
    this.#references.push(new WeakRef(token));
    return { value: token, done: false };
  }

  return(): IteratorResult<Token, undefined> {
    return { value: undefined, done: true };
  }
}

/** Pulls until enough objects are handed out, or until the source has ended. */
export async function pullUntil(iterator: Pulled, enough: () => boolean): Promise<void> {
  while (!enough()) {
    const pulled = iterator.next();
    const { done } = pulled instanceof Promise ? await pulled : pulled;
    if (done === true) return;
  }
}
