import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Given: a text that you read piece by piece, and close when you no longer need it. */
export interface TextSource {
  /** The next chunk, which may be empty or end in the middle of a line; `undefined` when there is no more. */
  read(): string | undefined;
  /** Closes what the source holds open. Call it once. */
  close(): void;
}

const CHUNK_BYTES = 64 * 1024;

/** Given: opens a file of UTF-8 text. */
export function openFile(path: string): TextSource {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  // If a chunk ends inside a character, the decoder keeps its first bytes for the next chunk.
  const decoder = new StringDecoder('utf8');
  return {
    read() {
      const bytes = readSync(file, buffer, 0, CHUNK_BYTES, null);
      if (bytes === 0) return decoder.end() || undefined;
      return decoder.write(buffer.subarray(0, bytes));
    },
    close() {
      closeSync(file);
    },
  };
}

/** The lines of a text, one at a time and without their line ends. Opens the source itself and closes it. */
export function readLines(open: () => TextSource): Generator<string, void, unknown> {
  // TODO: replace this line. (When do you open the source? What closes it, however reading ends?)
  throw new Error('readLines() is not written yet');
}
