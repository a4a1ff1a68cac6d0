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

  /** Adds a step at the end. It is bound to its object, so it can be passed as a `log` callback. */
  readonly note = (step: string): void => {
    this.#steps.push(step);
  };

  /** A copy of the steps, so that later steps do not change it. */
  get steps(): readonly string[] {
    return [...this.#steps];
  }
}
