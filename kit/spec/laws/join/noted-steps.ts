import { type SourceFaults, WatchedSteps } from '../watched-source';

/** Watched steps that note, in one common order, what is done to several sources. */
export class NotedSteps extends WatchedSteps {
  readonly #name: string;
  readonly #note: (event: string) => void;
  #isOver = false;

  constructor(
    values: readonly unknown[],
    faults: SourceFaults,
    name: string,
    note: (event: string) => void,
  ) {
    super(values, faults);
    this.#name = name;
    this.#note = note;
  }

  override next(): IteratorResult<unknown, undefined> {
    this.#note(`${this.#name}.next()`);
    const wasOver = this.#isOver;
    this.#isOver = true;
    const result = super.next();
    this.#isOver = wasOver || result.done === true;
    return result;
  }

  override return(value?: unknown): IteratorResult<unknown, unknown> {
    this.#noteClosing();
    return super.return(value);
  }

  /** `yield*` passes `throw()` on to a source that has one, and calls `return()` of one that has none. */
  override throw(error: unknown): never {
    this.#noteClosing();
    return super.throw(error);
  }

  /** Calling the `return()` of a source that has ended or failed does no harm. */
  #noteClosing(): void {
    if (!this.#isOver) this.#note(`close ${this.#name}`);
  }
}
