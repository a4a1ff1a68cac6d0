import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** The contents of one line of the file. */
export interface LogEvent {
  readonly type: string;
  readonly at: string;
  readonly shop: string;
  readonly cents: number;
}

/** The three fields of an event that you need. */
export type Row = readonly [at: string, shop: string, cents: number];

/**
 * Given: a file as strings, some bytes at a time. If a read ends inside a character, the decoder keeps its first bytes
 * for the next read.
 */
export function* readChunks(path: string, bytes = 65_536): Generator<string, void, unknown> {
  const buffer = Buffer.alloc(bytes);
  const decoder = new StringDecoder('utf8');
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      yield decoder.write(buffer.subarray(0, length));
    }
    yield decoder.end();
  } finally {
    closeSync(file);
  }
}

/** Given: the values of a source in arrays of `size`. The last array may be shorter. */
export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let values: T[] = [];
  for (const value of source) {
    values.push(value);
    if (values.length === size) {
      yield values;
      values = [];
    }
  }
  if (values.length > 0) yield values;
}

/** The events of a text that comes in chunks, one for each line. A malformed line throws an error with its number. */
export function parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  // TODO: replace this line. (What is left of a chunk after its last line break?)
  throw new Error('parseJsonLines() is not written yet');
}

/** The events of one type, in their order. */
export function ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  // TODO: replace this line. (What happens to an event of another type?)
  throw new Error('ofType() is not written yet');
}

/** One row for each event. */
export function toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  // TODO: replace this line. (Who may still keep the row that you yielded before?)
  throw new Error('toRows() is not written yet');
}

/** The rows of one type, in batches of `size`: all the stages above, connected. */
export function pipeline(
  chunks: Iterable<string>,
  type: string,
  size: number,
): Generator<Row[], void, unknown> {
  // TODO: replace this line. (Which stage reads from which?)
  throw new Error('pipeline() is not written yet');
}
