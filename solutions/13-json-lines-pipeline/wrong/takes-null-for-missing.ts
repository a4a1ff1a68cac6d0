/**
 * Writes undefined for fields that are null.
 *
 * @misconception null and undefined are the same.
 * @rejectedBy single-pass exhaustion › toRows() takes any fields as they are, 0 and missing ones too
 */
import type { LogEvent, Row } from '../solution';

export {
  batch,
  type LogEvent,
  ofType,
  parseJsonLines,
  pipeline,
  readChunks,
  type Row,
} from '../solution';

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  for (const { at, shop, cents } of events) {
    yield [at ?? undefined, shop ?? undefined, cents ?? undefined] as unknown as Row;
  }
}
