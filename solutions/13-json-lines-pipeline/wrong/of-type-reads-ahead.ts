/**
 * Looks for the next event of the type before it yields this one.
 *
 * @misconception You must know whether there is a next one.
 * @rejectedBy laziness › no stage pulls a chunk or an event that the values asked for do not need
 */
import { batch, type LogEvent, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, parseJsonLines, readChunks, type Row, toRows } from '../solution';

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  let found: LogEvent | undefined;
  for (const event of events) {
    if (event.type !== type) continue;
    if (found !== undefined) yield found;
    found = event;
  }
  if (found !== undefined) yield found;
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
