/** A number that counts how often its value is looked at. */
export interface CountedNumber {
  /** Hand this to the code under test: it behaves as a number in comparisons and arithmetic. */
  readonly asNumber: number;
  /** How often the code under test has looked at the value. */
  readonly reads: number;
}

/**
 * For functions that have no source to instrument: a loop up to `n` compares with `n` once per step, so an
 * eager loop gives itself away by thousands of reads where a lazy one has made a few.
 *
 * @param value the number that the code under test gets
 * @example
 * const n = countedNumber(1_000);
 * countUpTo(n.asNumber).next();
 * expect(n).toHaveBeenReadAtMost(2, 'one next() call');
 */
export function countedNumber(value: number): CountedNumber {
  let reads = 0;
  const trap = Object.freeze({
    [Symbol.toPrimitive](): number {
      reads += 1;
      return value;
    },
  });
  return {
    // An object with a numeric primitive stands in for a number everywhere but in `typeof` and `===`.
    asNumber: trap as unknown as number,
    get reads() {
      return reads;
    },
  };
}
