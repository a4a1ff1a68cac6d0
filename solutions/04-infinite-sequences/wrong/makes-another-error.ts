/**
 * Throws its own error when the source fails.
 *
 * @misconception Two errors with the same message are the same error.
 * @rejectedBy closing › whatever the source throws comes out of take() as it is
 */
import { fibonacci, take as takeFirst } from '../solution';

export { fibonacci };

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  try {
    yield* takeFirst(it, n);
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- that is the mistake
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}
