/** Keeps the pieces of a line in an array until its end comes. Delegates to an array of one event or none. */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let line = 1;
  let pieces: string[] = [];
  const parse = (text: string): LogEvent[] => {
    const here = line++;
    if (!/\S/.test(text)) return [];
    try {
      return [JSON.parse(text) as LogEvent];
    } catch (cause) {
      throw new SyntaxError(`malformed JSON in line ${here} of the text`, { cause });
    }
  };
  for (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to !== -1; to = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, to));
      const text = pieces.join('');
      pieces = [];
      from = to + 1;
      yield* parse(text);
    }
    if (from < chunk.length) pieces.push(chunk.slice(from));
  }
  yield* parse(pieces.join(''));
}

export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  return batch(toRows(ofType(parseJsonLines(chunks), type)), size);
}
