import { pathToFileURL } from 'node:url';
import supportsHyperlinks from 'supports-hyperlinks';

/** A text that a terminal opens a file by, where it can; only the text where it cannot. */
export function hyperlink(text: string, file: string, isKnown = supportsHyperlinks.stdout): string {
  return isKnown ? `\u001B]8;;${pathToFileURL(file).href}\u0007${text}\u001B]8;;\u0007` : text;
}
