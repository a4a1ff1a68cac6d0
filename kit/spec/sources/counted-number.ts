/** A number that counts how often its value is read. */
export interface CountedNumber {
  /** Pass this to the code under test. It behaves like a number in comparisons and arithmetic. */
  readonly asNumber: number;
  /** How often the code under test has read the value. */
  readonly reads: number;
}

/**
 * For functions that have no source whose pulls could be counted. A loop up to `n` reads `n` once per step, so an eager
 * loop shows thousands of reads where a lazy one shows a few.
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
    // An object that converts to a number can replace one everywhere except in `typeof` and `===`.
    asNumber: trap as unknown as number,
    get reads() {
      return reads;
    },
  };
}
