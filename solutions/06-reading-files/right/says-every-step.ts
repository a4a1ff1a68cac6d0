/** Goes through the text character by character, and writes every step in full. */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const theSource = open();
  try {
    let currentLine = '';
    let isFinished = false;
    while (isFinished === false) {
      const chunk = theSource.read();
      if (chunk === undefined) {
        isFinished = true;
      } else {
        for (const character of chunk) {
          if (character === '\n') {
            let line = currentLine;
            if (line.endsWith('\r')) {
              line = line.substring(0, line.length - 1);
            }
            currentLine = '';
            yield line;
          } else {
            currentLine = currentLine + character;
          }
        }
      }
    }
    if (currentLine !== '') {
      yield currentLine;
    }
  } finally {
    theSource.close();
  }
}
