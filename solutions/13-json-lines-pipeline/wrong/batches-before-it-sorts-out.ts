/**
 * Makes batches of all events, and leaves out the other types afterwards.
 *
 * @misconception The order of the stages makes no difference.
 * @rejectedBy single-pass exhaustion › pipeline() yields the rows of one type in batches, whatever the chunks and the size
 */
import { batch, ofType, parseJsonLines, type Row, toRows } from '../solution';

export * from '../solution';

export function* pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  for (const events of batch(parseJsonLines(chunks), size)) {
    const rows = [...toRows(ofType(events, type))];
    if (rows.length > 0) yield rows;
  }
}
