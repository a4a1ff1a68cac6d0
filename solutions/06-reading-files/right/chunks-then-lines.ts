/** Two generators: one owns the source and yields chunks, the other makes lines of them. */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

function* chunksOf(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    for (;;) {
      const chunk = source.read();
      if (chunk === undefined) return;
      yield chunk;
    }
  } finally {
    source.close();
  }
}

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  let rest = '';
  for (const chunk of chunksOf(open)) {
    const lines = `${rest}${chunk}`.split(/\r?\n/);
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest.length > 0) yield rest;
}
