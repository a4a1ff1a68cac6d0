/**
 * Catches the error of a malformed line, and ends there.
 *
 * @misconception A broken file ends where it breaks.
 * @rejectedBy closing › a malformed line closes the chunks once, and is not skipped silently
 */
import { batch, type LogEvent, ofType, parseJsonLines, type Row, toRows } from '../solution';

export * from '../solution';

export function* pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  function* readable(): Generator<LogEvent, void, unknown> {
    try {
      yield* parseJsonLines(chunks);
    } catch {
      // The rest cannot be read.
    }
  }
  yield* batch(toRows(ofType(readable(), type)), size);
}
