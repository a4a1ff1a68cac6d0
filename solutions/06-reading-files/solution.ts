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

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
