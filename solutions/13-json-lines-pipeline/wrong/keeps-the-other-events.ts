/**
 * Keeps the events of other types.
 *
 * @misconception You may need the other events later.
 * @rejectedBy bounded heap growth › ofType() and toRows() keep no event and no row that has gone by
 */
import { batch, type LogEvent, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, parseJsonLines, readChunks, type Row, toRows } from '../solution';

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  const others: LogEvent[] = [];
  for (const event of events) {
    if (event.type === type) yield event;
    else others.push(event);
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
