/**
 * The kit was used wrongly: a fault of a spec, never of the learner's code.
 * A different class from every failure of an exercise, so that neither is taken for the other.
 */
export class KitMisuse extends Error {
  override readonly name = 'KitMisuse';

  constructor(problem: string) {
    super(`the kit was misused: ${problem}\nThis is a fault of the spec, not of your exercise.`);
  }
}
