/**
 * If a source is opened again and has no more values, it ends the whole chain.
 *
 * @misconception If one source has no value, none comes any more.
 * @rejectedBy single-pass exhaustion › whatever stands in the row, and however you ask, chain() yields each source in turn
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const seen = new Set<Iterable<T>>();
  for (const source of sources) {
    let isEmpty = true;
    for (const value of source) {
      isEmpty = false;
      yield value;
    }
    if (isEmpty && seen.has(source)) return;
    seen.add(source);
  }
}
