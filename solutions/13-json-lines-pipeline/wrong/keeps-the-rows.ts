/**
 * Keeps every tenth row that it has yielded.
 *
 * @misconception One row in ten is almost nothing.
 * @rejectedBy bounded heap growth › ofType() and toRows() keep no event and no row that has gone by
 */
import { batch, type LogEvent, ofType, parseJsonLines, type Row } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, type Row } from '../solution';

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  const seen: Row[] = [];
  let count = 0;
  for (const { at, shop, cents } of events) {
    const row: Row = [at, shop, cents];
    count += 1;
    if (count % 10 === 0) seen.push(row);
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
