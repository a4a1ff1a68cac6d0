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
 * A file as strings, some bytes at a time. If a read ends inside a character, the decoder keeps its first bytes for the
 * next read.
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

/** The values of a source in arrays of `size`. The last array may be shorter. */
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

export function* parseJsonLines(chunks: Iterable<string>): Generator<LogEvent, void, unknown> {
  let number = 0;
  for (const line of linesOf(chunks)) {
    number += 1;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

export function* ofType(
  events: Iterable<LogEvent>,
  type: string,
): Generator<LogEvent, void, unknown> {
  for (const event of events) if (event.type === type) yield event;
}

export function* toRows(events: Iterable<LogEvent>): Generator<Row, void, unknown> {
  for (const { at, shop, cents } of events) yield [at, shop, cents];
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

function parseLine(line: string, number: number): LogEvent {
  try {
    return JSON.parse(line) as LogEvent;
  } catch (cause) {
    throw new SyntaxError(`line ${number}: ${(cause as Error).message}`, { cause });
  }
}
