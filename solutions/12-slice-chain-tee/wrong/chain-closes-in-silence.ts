/**
 * Closes the source that it is reading by hand, and catches what that throws.
 *
 * @misconception If I want nothing more of a source, its errors no longer matter.
 * @rejectedBy closing › what a source throws when chain() closes it comes out as it is
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  for (const source of sources) yield* closedInSilence(source);
}

function* closedInSilence<T>(source: Iterable<T>): Generator<T, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let isOpen = false;
  try {
    for (;;) {
      isOpen = false;
      const step = iterator.next();
      if (step.done === true) return;
      isOpen = true;
      yield step.value;
    }
  } finally {
    try {
      if (isOpen) iterator.return?.();
    } catch {
      // The consumer has left.
    }
  }
}
