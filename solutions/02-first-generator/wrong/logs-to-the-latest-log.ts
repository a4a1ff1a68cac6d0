/**
 * Keeps the log outside, so all generator objects use the last one that was given.
 *
 * @misconception There is one log.
 * @rejectedBy state preservation › several counts, each with its own log, run as each would alone, in any order
 */
let note: (event: string) => void;

export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  note = log;
  note('start');
  try {
    for (let i = 1; i <= max; i += 1) {
      note(`before ${i}`);
      yield i;
      note(`after ${i}`);
    }
    note('end');
  } finally {
    note('cleanup');
  }
}
