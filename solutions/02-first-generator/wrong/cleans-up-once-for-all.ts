/**
 * Remembers outside that it has cleaned up, so only the first generator object does.
 *
 * @misconception Once means once in the life of the program.
 * @rejectedBy closing › run to its end, it logs every event, cleanup last
 * @rejectedBy state preservation › several counts, each with its own log, run as each would alone, in any order
 */
let isClean = false;

export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  log('start');
  try {
    for (let i = 1; i <= max; i += 1) {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
    }
    log('end');
  } finally {
    if (!isClean) log('cleanup');
    isClean = true;
  }
}
