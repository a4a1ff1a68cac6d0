/**
 * Pulls the next event before it yields a row.
 *
 * @misconception You must know whether this row is the last.
 * @rejectedBy laziness › no stage pulls a chunk or an event that the values asked for do not need
 */
import { batch, type LogEvent, ofType, parseJsonLines, type Row } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, type Row } from '../solution';

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  let row: Row | undefined;
  for (const { at, shop, cents } of events) {
    if (row !== undefined) yield row;
    row = [at, shop, cents];
  }
  if (row !== undefined) yield row;
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
