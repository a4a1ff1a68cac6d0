/**
 * Removes a byte order mark from the beginning of a line, which JSON.parse refuses.
 *
 * @misconception What nobody can see does no harm.
 * @rejectedBy single-pass exhaustion › any malformed line throws an Error with its number, after the events before it, and ends it all
 */
import { type LogEvent, parseJsonLines as parsed } from '../solution';

export { batch, type LogEvent, ofType, pipeline, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  yield* parsed(withoutMarks(chunks));
}

function* withoutMarks(chunks: Iterable<string>): Generator<string, void, unknown> {
  for (const chunk of chunks) yield chunk.replaceAll('\uFEFF', '');
}
