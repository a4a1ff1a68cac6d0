/**
 * Yields the first line of a chunk and delegates to itself for the others: with each line one more generator waits.
 *
 * @misconception Recursion is as good as a loop, however many lines there are.
 * @rejectedBy single-pass exhaustion › a chunk may hold 10,000 lines
 */
import { type LogEvent, parseJsonLines as parsed } from '../solution';

export { batch, type LogEvent, ofType, pipeline, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  yield* parsed(linesOf(chunks));
}

function* linesOf(chunks: Iterable<string>): Generator<string, void, unknown> {
  for (const chunk of chunks) yield* linesIn(chunk);
}

function* linesIn(text: string): Generator<string, void, unknown> {
  const end = text.indexOf('\n') + 1;
  if (end === 0 || end === text.length) {
    yield text;
    return;
  }
  yield text.slice(0, end);
  yield* linesIn(text.slice(end));
}
