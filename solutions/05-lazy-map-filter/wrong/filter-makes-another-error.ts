/**
 * Throws a new error that has the message of the old one.
 *
 * @misconception Two errors with the same message are the same error.
 * @rejectedBy closing › whatever f, keep() or the source throws comes out as it is
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  let index = 0;
  for (const value of source) {
    if (asked(() => keep(value, index))) yield value;
    index += 1;
  }
}

function asked(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- that is the mistake
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}
