import { pathToFileURL } from 'node:url';
import supportsHyperlinks from 'supports-hyperlinks';

/** A text with a link to a file, if the terminal knows links; otherwise only the text. */
export function hyperlink(text: string, file: string, isKnown = supportsHyperlinks.stdout): string {
  return isKnown ? `\u001B]8;;${pathToFileURL(file).href}\u0007${text}\u001B]8;;\u0007` : text;
}
