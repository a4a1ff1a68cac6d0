/**
 * Puts 0 or the empty string where a field is missing.
 *
 * @misconception A row has no gaps.
 * @rejectedBy single-pass exhaustion › toRows() takes any fields as they are, 0 and missing ones too
 */
import { batch, type LogEvent, ofType, parseJsonLines, type Row } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, type Row } from '../solution';

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  for (const { at, shop, cents } of events) yield [at ?? '', shop ?? '', cents ?? 0];
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
