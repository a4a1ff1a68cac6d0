/** Something that others watch. */
export class Observed<Change> {
  readonly #listeners = new Set<(change: Change) => void>();

  /** Calls a listener after each change, until the function that this returns is called. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected emit(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
