/**
 * Compares types and ignores upper and lower case.
 *
 * @misconception `Sale` and `sale` are the same type.
 * @rejectedBy single-pass exhaustion › ofType() yields the very events of exactly this type
 */
import { batch, type LogEvent, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, parseJsonLines, readChunks, type Row, toRows } from '../solution';

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) if (event.type.toLowerCase() === type.toLowerCase()) yield event;
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
