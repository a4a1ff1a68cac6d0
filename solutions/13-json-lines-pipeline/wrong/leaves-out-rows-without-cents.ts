/**
 * Yields a row only if there are cents, so an event of 0 cents gets none.
 *
 * @misconception Nothing costs 0.
 * @rejectedBy single-pass exhaustion › toRows() takes any fields as they are, 0 and missing ones too
 */
import { batch, type LogEvent, ofType, parseJsonLines, type Row } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, type Row } from '../solution';

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  for (const { at, shop, cents } of events) if (cents) yield [at, shop, cents];
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
