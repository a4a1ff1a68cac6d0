/**
 * Yields only full batches.
 *
 * @misconception The last batch is always full.
 * @rejectedBy single-pass exhaustion › pipeline() yields the rows of one type in batches, whatever the chunks and the size
 */
import { batch, ofType, parseJsonLines, type Row, toRows } from '../solution';

export * from '../solution';

export function* pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  for (const rows of batch(toRows(ofType(parseJsonLines(chunks), type)), size)) {
    if (rows.length === size) yield rows;
  }
}
