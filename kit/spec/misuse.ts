/**
 * The kit was used wrongly: a fault of a spec, never of the learner's code. It has its own class, so that nobody takes it
 * for a failure of an exercise.
 */
export class KitMisuse extends Error {
  override readonly name = 'KitMisuse';

  constructor(problem: string) {
    super(`the kit was misused: ${problem}\nThis is a fault of the spec, not of your exercise.`);
  }
}
