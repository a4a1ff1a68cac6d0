/**
 * Turns each chunk into bytes and joins them, so half an emoji becomes a replacement character.
 *
 * @misconception Bytes are the safest form of a text: you can turn any string into bytes and join them later.
 * @rejectedBy state preservation › what is left of a chunk waits for the next: text may be cut anywhere, inside a character too
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  for (const line of linesOf(chunks)) {
    number += 1;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}

function* linesOf(chunks: Iterable<string>): Generator<string, void, unknown> {
  let rest = Buffer.alloc(0);
  for (const chunk of chunks) {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n')) {
      const line = rest.subarray(0, end).toString();
      rest = rest.subarray(end + 1);
      yield line;
    }
  }
  yield rest.toString();
}

function parseLine(line: string, number: number): LogEvent {
  try {
    return JSON.parse(line) as LogEvent;
  } catch (cause) {
    throw new SyntaxError(`line ${number}: ${(cause as Error).message}`, { cause });
  }
}
