/**
 * Connects the stages with arrays: each stage is complete before the next one begins.
 *
 * @misconception Lazy stages are lazy however you connect them.
 * @rejectedBy laziness › calling the stages and the pipeline pulls nothing
 * @rejectedBy laziness › a batch pulls no more chunks than it takes to fill it
 * @rejectedBy bounded heap growth › half-way through 10 MB of lines the pipeline holds a batch, where an array of the lines holds them all
 */
import { batch, ofType, parseJsonLines, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, parseJsonLines, readChunks, toRows } from '../solution';

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  const events = [...parseJsonLines(chunks)];
  const rows = [...toRows(ofType(events, type))];
  return batch(rows, size);
}
