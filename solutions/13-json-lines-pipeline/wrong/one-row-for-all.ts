/**
 * Fills the same array for every row.
 *
 * @misconception When you ask for the next value, nobody needs the one before.
 * @rejectedBy state preservation › each row is a new array
 * @rejectedBy single-pass exhaustion › the pipeline yields the rows of one type in batches, the last with what is left
 */
import { batch, type LogEvent, ofType, parseJsonLines, type Row } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, type Row } from '../solution';

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  const row: [string, string, number] = ['', '', 0];
  for (const { at, shop, cents } of events) {
    row[0] = at;
    row[1] = shop;
    row[2] = cents;
    yield row;
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
