/**
 * Yields the row before again if the event is the same object.
 *
 * @misconception Equal rows may be one row.
 * @rejectedBy state preservation › each row is a new array
 */
import { batch, type LogEvent, ofType, parseJsonLines, type Row } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, type Row } from '../solution';

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  let last: LogEvent | undefined;
  let row: Row | undefined;
  for (const event of events) {
    if (row === undefined || event !== last) row = [event.at, event.shop, event.cents];
    last = event;
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
