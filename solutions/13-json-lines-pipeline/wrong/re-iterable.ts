/**
 * Returns an object that builds the pipeline again for every loop.
 *
 * @misconception If you can loop over it once, you can loop over it again.
 * @rejectedBy single-pass exhaustion › a pipeline is its own iterator, and stays completed
 */
import { batch, ofType, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, toRows } from '../solution';

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  const begin = (): Generator<Row[], void, unknown> =>
    batch(toRows(ofType(parseJsonLines(chunks), type)), size);
  const first = begin();
  const iterable: IterableIterator<Row[]> = {
    [Symbol.iterator]: begin,
    next: () => first.next(),
  };
  return iterable as Generator<Row[], void, unknown>;
}
