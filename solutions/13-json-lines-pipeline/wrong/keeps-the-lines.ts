/**
 * Keeps every line, to show the earlier ones in an error.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › half-way through 10 MB of lines the pipeline holds a batch, where an array of the lines holds them all
 */
import { batch, type LogEvent, ofType, type Row, toRows } from '../solution';

export { batch, type LogEvent, ofType, readChunks, type Row, toRows } from '../solution';

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  const seen: string[] = [];
  for (const line of linesOf(chunks)) {
    seen.push(line);
    if (line.trim() !== '') yield parseLine(seen);
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
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parseLine(seen: readonly string[]): LogEvent {
  try {
    return JSON.parse(seen.at(-1) ?? '') as LogEvent;
  } catch (cause) {
    throw new SyntaxError(`line ${seen.length}, after:\n${seen.slice(-3, -1).join('\n')}`, {
      cause,
    });
  }
}
