/**
 * Calls next() in its own loop, and never return().
 *
 * @misconception If you stop reading, you need not tell the source.
 * @rejectedBy closing › a loop left by break closes the source once, whichever stage it is on
 * @rejectedBy closing › whatever ends a stage, its source is closed once
 */
import { batch, type LogEvent, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, parseJsonLines, readChunks, type Row, toRows } from '../solution';

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  const iterator = events[Symbol.iterator]();
  for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
    if (result.value.type === type) yield result.value;
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
