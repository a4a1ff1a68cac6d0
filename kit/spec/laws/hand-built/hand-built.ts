/** The states of a generator object, by the names of the ECMAScript specification. */
export type StateName = 'suspended-start' | 'suspended-yield' | 'executing' | 'completed';

/** What the body calls for each number; the way in for calls from inside. */
export type OnCount = (n: number) => void;

/** Something built by hand that must behave as a generator object does, and shows its state as well. */
export interface HandBuilt {
  /** How a message names a call of it: `countdown(from, onCount)`. */
  readonly name: string;
  /** Calls the function under test. */
  make(from: number, onCount: OnCount): { readonly state: StateName };
  /** Calls the generator function that it must behave like. */
  twin(from: number, onCount: OnCount): Generator<unknown>;
}

/**
 * Makes a subject for laws about generator objects that are built by hand.
 *
 * @param subject the function under test, its twin, and what a message calls it
 * @example
 * const built = handBuilt({ name: 'countdown(from, onCount)', make: countdown, twin: generatorTwin });
 * expect(built).toObey(answersAsItsTwin);
 */
export function handBuilt(subject: HandBuilt): HandBuilt {
  return subject;
}
