/**
 * Yields a copy of each event.
 *
 * @misconception A copy is as good as the event.
 * @rejectedBy single-pass exhaustion › ofType() yields the very events of exactly this type
 */
import { batch, type LogEvent, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, parseJsonLines, readChunks, type Row, toRows } from '../solution';

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) if (event.type === type) yield { ...event };
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
