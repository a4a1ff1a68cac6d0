import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Given: text that is read piece by piece, and closed when nobody needs it any more. */
export interface TextSource {
  /** The next chunk, cut anywhere, perhaps empty; `undefined` once there is no more. */
  read(): string | undefined;
  /** Gives back what the source holds open. To be called once. */
  close(): void;
}

const CHUNK_BYTES = 64 * 1024;

/** Given: opens a file of UTF-8 text. */
export function openFile(path: string): TextSource {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  // Keeps back the first bytes of a character that the end of a chunk has cut in two.
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

/** The lines of a text, one at a time and without their line ends. Opens the source itself, and closes it. */
export function readLines(open: () => TextSource): Generator<string, void, unknown> {
  // TODO: replace this line. (When is the source opened? And what closes it, however the reading ends?)
  throw new Error('readLines() is not written yet');
}
