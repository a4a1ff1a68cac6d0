/** A class that holds the source, with an iterator that calls `next()` itself and cleans up in `finally`. */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

class LineReader {
  readonly #source: TextSource;
  #rest = '';

  constructor(source: TextSource) {
    this.#source = source;
  }

  *chunks(): Generator<string, void, unknown> {
    for (let chunk = this.#source.read(); chunk !== undefined; chunk = this.#source.read()) {
      yield chunk;
    }
  }

  linesWith(chunk: string): string[] {
    const lines = (this.#rest + chunk).split(/\r?\n/);
    this.#rest = lines.pop()!;
    return lines;
  }

  get rest(): string[] {
    return this.#rest === '' ? [] : [this.#rest];
  }

  close(): void {
    this.#source.close();
  }
}

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const reader = new LineReader(open());
  try {
    const chunks = reader.chunks();
    for (let result = chunks.next(); result.done !== true; result = chunks.next()) {
      yield* reader.linesWith(result.value);
    }
    yield* reader.rest;
  } finally {
    reader.close();
  }
}
