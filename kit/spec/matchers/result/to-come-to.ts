import { sameValue } from '../../laws/outcome';
import { type Explanation, verdict } from '../verdict';
import { show } from '../show';

/** What a test tells about a result. */
export interface Told extends Explanation {
  /** The beginning of the message, which says what was computed: `mean() of 4, 0, -1 and 5`. */
  readonly of: string;
  /** How far a number may be from the expected one. Default: not at all. */
  readonly within?: number;
}

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if this is the expected value by `Object.is`, or an array of the same values.
       *
       * @param value the right result
       * @param told how the message names the result, why it is right and where to look
       * @example expect(mean([1, 2, 6])).toComeTo(3, { of: 'mean() of 1, 2 and 6', why: 'It is the sum, divided by how many there are.', look: 'the division.' });
       */
      toComeTo(value: unknown, told: Told): R;
    }
  }
}

export function toComeTo(
  received: unknown,
  value: unknown,
  { of, within = 0, why, look }: Told,
): jest.CustomMatcherResult {
  return verdict(sameValue(received, value) || isNear(received, value, within), {
    what: `${of}: expected ${show(value)}, received ${show(received)}`,
    why,
    look,
  });
}

function isNear(received: unknown, value: unknown, within: number): boolean {
  return (
    typeof received === 'number' &&
    typeof value === 'number' &&
    Math.abs(received - value) <= within
  );
}
