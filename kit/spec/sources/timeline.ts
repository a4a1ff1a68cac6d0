/**
 * What happened, in order, one word or two per step: `call`, `next`, `pull 0`, `close`.
 *
 * @example
 * const timeline = new Timeline();
 * const source = countedSource(['a'], { timeline });
 * for (const value of source) timeline.note(value);
 * expect(timeline).toRunInOrder(['pull 0', 'a', 'end']);
 */
export class Timeline {
  readonly #steps: string[] = [];

  /** Adds a step at the end. A method bound to its object, so it can be handed over as a `log` callback. */
  readonly note = (step: string): void => {
    this.#steps.push(step);
  };

  /** A copy: asserting on it later cannot be disturbed by what happens in between. */
  get steps(): readonly string[] {
    return [...this.#steps];
  }
}
