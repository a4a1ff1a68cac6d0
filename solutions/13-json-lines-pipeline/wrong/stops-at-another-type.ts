/**
 * Ends at the first event of another type.
 *
 * @misconception `return` skips one value.
 * @rejectedBy single-pass exhaustion › the pipeline yields the rows of one type in batches, the last with what is left
 */
import { batch, type LogEvent, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, parseJsonLines, readChunks, type Row, toRows } from '../solution';

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) {
    if (event.type !== type) return;
    yield event;
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
