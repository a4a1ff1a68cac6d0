/** Looks for one line end at a time and reads more when it finds none. */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let text = '';
    let chunk: string | undefined;
    while ((chunk = source.read()) !== undefined) {
      text += chunk;
      let start = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        yield text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
        start = end + 1;
      }
      text = text.slice(start);
    }
    if (text !== '') yield text;
  } finally {
    source.close();
  }
}
