/** The four states of a generator object, with their names in the ECMAScript specification. */
export type State = 'suspended-start' | 'suspended-yield' | 'executing' | 'completed';

/** What a generator object has, and also its state, which a real one hides. */
export interface HandBuilt {
  readonly state: State;
  next(): IteratorResult<number, unknown>;
  return(value?: unknown): IteratorResult<number, unknown>;
  throw(error: unknown): IteratorResult<number, unknown>;
  [Symbol.iterator](): HandBuilt;
}

/**
 * Behaves in every way like the generator object of
 *
 *     function* countdown(from, onCount) {
 *       for (let n = from; n > 0; n -= 1) {
 *         onCount?.(n);
 *         yield n;
 *       }
 *       return 'lift-off';
 *     }
 *
 * but without `function*`.
 */
export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  // TODO: replace this line. (Which of the four states is it in, and what does each call do then?)
  throw new Error('countdown() is not written yet');
}
