/**
 * Closes the source of an empty slice.
 *
 * @misconception If you want nothing of a source, you must close it.
 * @rejectedBy laziness › an empty slice() leaves the source alone: it pulls nothing and closes nothing
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let hasEnded = false;
  try {
    for (let position = 0; position < end && start < end; position += 1) {
      const result = iterator.next();
      hasEnded = result.done === true;
      if (result.done === true) return;
      if (position >= start) yield result.value;
    }
  } finally {
    if (!hasEnded) iterator.return?.();
  }
}
